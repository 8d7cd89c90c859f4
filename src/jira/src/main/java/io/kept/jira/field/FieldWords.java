package io.kept.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.util.I18nHelper;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.quote.Reading;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What the field shows to, understands from and refuses the user who is logged in. */
public class FieldWords {
  private final Quotes quotes;
  private final Readers readers;
  private final Wording wording;
  private final ByPolicy byPolicy;

  /** What the policy offers and refuses. */
  public record ByPolicy(FirstWords first, FieldGuard guard) {}

  public FieldWords(Quotes quotes, Readers readers, Wording wording, ByPolicy byPolicy) {
    this.quotes = quotes;
    this.readers = readers;
    this.wording = wording;
    this.byPolicy = byPolicy;
  }

  /** On the instance's calendar: a field does not know the issue it is read for. */
  Reading read(String text, Kind kind) {
    return quotes.read(text, readers.current().zone(), kind);
  }

  String explain(Reading.Refused refused) {
    return wording.refusal(refused, readers.current());
  }

  /** Why this may not be promised, as far as the issue is known. */
  Optional<String> refusal(FieldGuard.Writing writing) {
    return byPolicy.guard().refusal(writing);
  }

  String typed(Instant promisedBy) {
    return LocalTimes.write(promisedBy, readers.current().zone());
  }

  /** The instant before an edit, when the text is still the one that it was shown as. */
  Optional<Instant> unchanged(String text, String before) {
    try {
      return before.isEmpty()
          ? Optional.empty()
          : Optional.of(Instant.parse(before)).filter(at -> typed(at).equals(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** History is read by everybody, so it names the zone it is written in. */
  String forHistory(Instant promisedBy) {
    ZoneId zone = readers.instance().zone();
    return LocalTimes.write(promisedBy, zone) + " " + zone.getId();
  }

  /** In the zone of this Jira, as it writes its own times for machines. */
  String forMachines(Instant promisedBy) {
    return MachineTimes.write(promisedBy, readers.instance().zone());
  }

  I18nHelper jiraTexts() {
    return readers.jiraTexts();
  }

  String text(Optional<Instant> value) {
    return value.map(at -> wording.at(at, readers.current())).orElse("");
  }

  FieldView view(Optional<Instant> value, Issue issue, Kind kind) {
    return new FieldView(
        text(value),
        value.map(Instant::toString).orElse(""),
        Optional.ofNullable(issue).map(Issue::getId).map(String::valueOf).orElse(""),
        wording.text(readers.current(), "kept.field.hint"),
        byPolicy.first().on(issue, kind).orElse(""));
  }
}
