package io.kept.jira.settings;

import com.atlassian.jira.issue.Issue;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.message.Message;
import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.message.Target;
import io.kept.message.Template;
import io.kept.message.Values;
import io.kept.policy.Cause;
import io.kept.policy.Kind;
import io.kept.policy.OwnTexts;
import io.kept.policy.Phrase;
import io.kept.policy.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a policy would say to the customer of an issue, in each language. */
public class TextPreviews {
  private static final Duration EXAMPLE = Duration.ofHours(4);

  private final CustomerText text;
  private final Wording wording;

  public TextPreviews(CustomerText text, Wording wording) {
    this.text = text;
    this.wording = wording;
  }

  /** By when something is promised in these previews. */
  static Instant promisedBy(Instant now) {
    return now.plus(EXAMPLE).truncatedTo(ChronoUnit.MINUTES);
  }

  List<Map<String, Object>> of(Policy policy, Kind kind, Issue issue, Instant promisedBy) {
    return OwnTexts.MESSAGES.stream()
        .flatMap(
            message ->
                Phrase.LANGUAGES.stream()
                    .map(
                        language ->
                            json(
                                new Shown(message, policy, kind),
                                text.to(issue, language),
                                promisedBy)))
        .toList();
  }

  /** A message as it is shown. */
  private record Shown(MessageKind message, Policy policy, Kind kind) {}

  private Map<String, Object> json(Shown shown, CustomerText.To to, Instant promisedBy) {
    Locale language = to.reader().locale();
    Template template =
        CustomerText.template(shown.message(), shown.policy().speech(), shown.kind(), language);
    Message filled = text.fill(template, promisedBy, to, madeUp(shown, to.reader()));
    Message bare = text.fill(template, promisedBy, to, Values.none());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("setting", OwnTexts.setting(shown.message(), language));
    json.put("language", language.getLanguage());
    json.put("own", shown.policy().speech().texts().of(shown.message(), language).isPresent());
    json.put("plain", filled.writtenFor(Target.PLAIN));
    json.put("wiki", filled.writtenFor(Target.WIKI));
    json.put("html", filled.writtenFor(Target.HTML));
    json.put("bare", bare.writtenFor(Target.PLAIN));
    return json;
  }

  /** What agents might fill in. */
  private Values madeUp(Shown shown, Reader reader) {
    String cause =
        shown.policy().offers().causes().stream()
            .findFirst()
            .map(Cause::label)
            .map(label -> label.in(reader.locale()))
            .orElse("");
    return Values.none()
        .with(Placeholder.KNOWN, wording.text(reader, "kept.settings.text.sample.known"))
        .with(Placeholder.NOT_KNOWN, wording.text(reader, "kept.settings.text.sample.not_known"))
        .with(Placeholder.NEXT, wording.text(reader, "kept.settings.text.sample.next"))
        .with(Placeholder.CAUSE, cause);
  }
}
