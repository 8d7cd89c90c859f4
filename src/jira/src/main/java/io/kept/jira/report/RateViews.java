package io.kept.jira.report;

import io.kept.jira.selection.Asked;
import io.kept.jira.selection.Selected;
import io.kept.jira.wording.Names;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import io.kept.report.Figures;
import io.kept.report.KeptRate;
import io.kept.report.KeptRates;
import io.kept.report.Period;
import io.kept.report.Report;
import io.kept.report.Selection;
import io.kept.report.Tally;
import io.kept.report.Tries;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Counts what a reader has selected, and puts the result into words and tables. */
public class RateViews {
  /** The ledgers of more promises than these are not read while somebody waits. */
  static final int MOST = 20_000;

  private final Counts counts;
  private final Names names;
  private final Policies policies;
  private final Wording wording;

  /**
   * Where figures come from.
   *
   * @param unknown how many promises a selection leaves out since nothing is known of their issues
   * @param zone on whose clock days begin
   */
  public record Counts(
      KeptRates rates, Tries tries, ToIntFunction<Selection> unknown, Supplier<ZoneId> zone) {}

  public RateViews(Counts counts, Names names, Policies policies, Wording wording) {
    this.counts = counts;
    this.names = names;
    this.policies = policies;
    this.wording = wording;
  }

  /**
   * @param asked what the addresses of lists begin with
   */
  RateView of(Selected selected, Asked asked, Visitor visitor) {
    Reader reader = visitor.reader();
    KeptRate rate = counts.rates().of(selected.selection());
    Links links =
        new Links(
            visitor.root(), asked, selected, new Links.Zones(counts.zone().get(), reader.zone()));
    RateTables tables = new RateTables(wording, reader, links);
    Period period = selected.selection().period();
    List<Table> shown = new ArrayList<>();
    shown.add(tables.all(rate, period));
    shown.add(new WeekTable(wording, reader, tables).of(rate, period));
    if (selected.agents()) {
      shown.add(tables.makers(rate.byMaker(), names));
      shown.add(tables.holders(rate.byHolder(), names));
    }
    boolean countable = isCountable(rate.all());
    if (countable) {
      shown.addAll(figures(selected, reader, links));
    }
    return new RateView(
        title(selected, wording, reader),
        sentence(rate.all(), reader),
        notes(selected, countable, reader),
        shown);
  }

  private List<Table> figures(Selected selected, Reader reader, Links links) {
    Report report = new Report(counts.zone().get());
    counts.tries().forEach(selected.selection(), (promise, rows) -> rows.forEach(report));
    Figures all = report.all();
    FigureTables tables = new FigureTables(wording, reader, links);
    return List.of(
        tables.figures(all),
        tables.margins(all.times().margin()),
        tables.slack(all.times().taken()),
        new CauseTable(policies, wording, reader, links).of(report.causes(), selected.projects()));
  }

  private List<String> notes(Selected selected, boolean countable, Reader reader) {
    Period period = selected.selection().period();
    Numbers numbers = new Numbers(wording, reader);
    List<String> notes = new ArrayList<>();
    notes.add(
        wording.text(
            reader,
            "kept.rate.days",
            numbers.day(period.from()),
            numbers.day(period.until().minusDays(1)),
            counts.zone().get().getId()));
    int unknown = counts.unknown().applyAsInt(selected.selection());
    if (unknown > 0) {
      notes.add(wording.text(reader, "kept.rate.unknown_issues", unknown));
    }
    if (!countable) {
      notes.add(wording.text(reader, "kept.rate.too_many", numbers.whole(MOST)));
    }
    if (!selected.agents()) {
      notes.add(wording.text(reader, "kept.rate.no_agents"));
    }
    return notes;
  }

  static String title(Selected selected, Wording wording, Reader reader) {
    return selected.projects().size() == 1
        ? selected.projects().get(0).getName()
        : wording.text(reader, "kept.rate.several", selected.projects().size());
  }

  private String sentence(Tally all, Reader reader) {
    Numbers numbers = new Numbers(wording, reader);
    return all.judged() == 0
        ? wording.text(reader, "kept.rate.none")
        : wording.text(
            reader,
            "kept.rate.judged",
            all.kept(),
            all.judged(),
            numbers.percent(all.rate()),
            numbers.interval(all.rate()).text());
  }

  /** Whether ledgers of so many promises are read while somebody waits. */
  static boolean isCountable(Tally all) {
    return all.judged() + all.open() + all.withdrawn() <= MOST;
  }
}
