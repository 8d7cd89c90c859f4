package io.kept.jira.report;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.promise.Person;
import io.kept.report.KeptRate;
import io.kept.report.KeptRates;
import io.kept.report.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** Counts a project's promises and puts the result into words. */
public class RateViews {
  private final KeptRates rates;
  private final UserManager users;
  private final Wording wording;

  public RateViews(KeptRates rates, UserManager users, Wording wording) {
    this.rates = rates;
    this.users = users;
    this.wording = wording;
  }

  RateView of(Project project, Reader reader) {
    KeptRate rate = rates.of(project.getId());
    return new RateView(
        project.getName(),
        sentence(rate.all(), reader),
        row("", rate.all(), reader),
        weeks(rate, reader),
        makers(rate, reader));
  }

  private String sentence(Tally all, Reader reader) {
    return all.judged() == 0
        ? wording.text(reader, "kept.rate.none")
        : wording.text(
            reader, "kept.rate.sentence", all.kept(), all.judged(), percent(all, reader));
  }

  private List<RateRow> weeks(KeptRate rate, Reader reader) {
    return rate.byWeek().entrySet().stream()
        .map(week -> row(week(week.getKey(), reader), week.getValue(), reader))
        .toList();
  }

  private List<RateRow> makers(KeptRate rate, Reader reader) {
    return rate.byMaker().entrySet().stream()
        .map(maker -> row(name(maker.getKey()), maker.getValue(), reader))
        .sorted(Comparator.comparing(RateRow::name))
        .toList();
  }

  private static RateRow row(String name, Tally tally, Reader reader) {
    return new RateRow(
        name,
        percent(tally, reader),
        tally.kept(),
        tally.judged(),
        tally.broken(),
        tally.open(),
        tally.withdrawn(),
        tally.renegotiated());
  }

  /** Rounded down, so that 1,999 of 2,000 are not 100 %. */
  private static String percent(Tally tally, Reader reader) {
    if (tally.judged() == 0) {
      return "–";
    }
    NumberFormat percent = NumberFormat.getPercentInstance(reader.locale());
    percent.setMaximumFractionDigits(1);
    return percent.format(
        BigDecimal.valueOf(tally.kept())
            .divide(BigDecimal.valueOf(tally.judged()), 3, RoundingMode.DOWN));
  }

  private String week(LocalDate monday, Reader reader) {
    DateTimeFormatter day =
        DateTimeFormatter.ofPattern(
            wording.text(reader, "kept.rate.week.pattern"), reader.locale());
    return wording.text(reader, "kept.rate.week", day.format(monday));
  }

  /** A person who is gone keeps the numbers, under the key. */
  private String name(Person person) {
    ApplicationUser user = users.getUserByKey(person.key());
    return user == null ? person.key() : user.getDisplayName();
  }
}
