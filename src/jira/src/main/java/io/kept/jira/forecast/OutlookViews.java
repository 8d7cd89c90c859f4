package io.kept.jira.forecast;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.forecast.Group;
import io.kept.forecast.HoldingTime;
import io.kept.forecast.Load;
import io.kept.forecast.Outlook;
import io.kept.forecast.TightQuotes;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.quote.Quote;
import io.kept.report.Rate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What lies ahead as JSON: the figures, and sentences for the reader. */
public class OutlookViews {
  private static final double HALF = 0.5;
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final DateTimeFormatter EXACT_WORDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mmxxx", Locale.ROOT);

  private final Outlooks outlooks;
  private final Wording wording;

  public OutlookViews(Outlooks outlooks, Wording wording) {
    this.outlooks = outlooks;
    this.wording = wording;
  }

  /** What is asked: about a quote in a field of an issue, or about any. */
  public record Asked(String issueKey, long fieldId, Optional<Quote> quote) {}

  /** Empty for who may not quote there. */
  public Optional<Map<String, Object>> of(ApplicationUser user, Asked asked, Reader reader) {
    return outlooks
        .ahead(user, asked.issueKey(), asked.fieldId(), asked.quote())
        .map(ahead -> view(ahead, reader));
  }

  private Map<String, Object> view(Ahead ahead, Reader reader) {
    List<String> lines = new ArrayList<>();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("lines", lines);
    ahead.outlook().ifPresent(it -> view.put("comparable", comparable(it, ahead, lines, reader)));
    ahead
        .quoted()
        .ifPresent(
            quoted -> {
              view.put("tight", tight(quoted, lines, reader));
              view.put("owed", owed(quoted.owed(), lines, reader));
            });
    ahead.holds().ifPresent(at -> view.put("holds", holds(at, reader)));
    return view;
  }

  private Map<String, Object> comparable(
      Outlook outlook, Ahead ahead, List<String> lines, Reader reader) {
    lines.add(took(outlook, reader));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("done", outlook.sample());
    view.put("enough", !outlook.isSmall());
    ahead
        .quoted()
        .filter(quoted -> !outlook.isSmall())
        .flatMap(quoted -> outlook.holds(quoted.quote().promisedBy()).stream().boxed().findFirst())
        .ifPresent(
            share -> {
              lines.add(wording.text(reader, "kept.outlook.share", percent(share)));
              view.put("share", share);
            });
    return view;
  }

  private String took(Outlook outlook, Reader reader) {
    if (outlook.isSmall()) {
      return wording.text(reader, "kept.outlook.few", outlook.sample());
    }
    String group = wording.text(reader, group(outlook.group()));
    Optional<String> half = within(outlook, HALF, reader);
    Optional<String> most = within(outlook, HoldingTime.SHARE, reader);
    if (half.isEmpty()) {
      return wording.text(reader, "kept.outlook.long", outlook.sample(), group);
    }
    return most.map(
            it ->
                wording.text(reader, "kept.outlook.took", outlook.sample(), group, half.get(), it))
        .orElseGet(
            () -> wording.text(reader, "kept.outlook.half", outlook.sample(), group, half.get()));
  }

  private Optional<String> within(Outlook outlook, double share, Reader reader) {
    return outlook.heldBy(share).map(at -> wording.fromNow(at, reader));
  }

  private static String group(Group group) {
    if (group.projectId().isEmpty()) {
      return "kept.outlook.group.all";
    }
    if (group.type().isEmpty()) {
      return "kept.outlook.group.project";
    }
    return group.priority().isEmpty() ? "kept.outlook.group.type" : "kept.outlook.group.priority";
  }

  private Map<String, Object> tight(Ahead.Quoted quoted, List<String> lines, Reader reader) {
    Rate rate = quoted.tight();
    Duration length = Duration.between(quoted.saidAt(), quoted.quote().promisedBy());
    lines.add(
        rate.isSmall()
            ? wording.text(reader, "kept.outlook.tight.few", rate.of())
            : wording.text(
                reader,
                "kept.outlook.tight",
                rate.of(),
                wording.duration(TightQuotes.atLeast(length), reader),
                wording.duration(length, reader),
                percent(rate.share().orElseThrow())));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("kept", rate.met());
    view.put("of", rate.of());
    view.put("enough", !rate.isSmall());
    return view;
  }

  private Map<String, Object> owed(Ahead.Owed owed, List<String> lines, Reader reader) {
    Load load = owed.load();
    lines.add(load.size() == 0 ? owesNothing(owed, reader) : owes(owed, reader));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("promised", load.promised().size());
    view.put("overdue", load.overdue().size());
    view.put("issues", owed.named().stream().map(Issue::getKey).toList());
    return view;
  }

  private String owesNothing(Ahead.Owed owed, Reader reader) {
    return wording.text(reader, "kept.outlook.owes.nothing", owed.holder().getDisplayName());
  }

  private String owes(Ahead.Owed owed, Reader reader) {
    String holder = owed.holder().getDisplayName();
    String promised = count(owed.load().promised().size());
    String overdue = count(owed.load().overdue().size());
    if (owed.named().isEmpty()) {
      return wording.text(reader, "kept.outlook.owes", holder, promised, overdue);
    }
    String names = owed.named().stream().map(Issue::getKey).collect(Collectors.joining(", "));
    return wording.text(reader, "kept.outlook.owes.named", holder, promised, overdue, names);
  }

  private static String count(int owed) {
    return owed < Outlooks.MOST_OWED ? String.valueOf(owed) : Outlooks.MOST_OWED + "+";
  }

  private Map<String, Object> holds(Instant at, Reader reader) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("promisedBy", at.toString());
    view.put("words", words(at, reader));
    view.put("label", wording.text(reader, "kept.outlook.holds", wording.at(at, reader)));
    return view;
  }

  /** Words that mean this very instant on the reader's clock, also when that is set back. */
  private static String words(Instant at, Reader reader) {
    LocalDateTime local = LocalDateTime.ofInstant(at, reader.zone());
    boolean doubled = reader.zone().getRules().getValidOffsets(local).size() > 1;
    return (doubled ? EXACT_WORDS : WORDS).format(at.atZone(reader.zone()));
  }

  private static long percent(double share) {
    return (long) Math.floor(100 * share);
  }
}
