package io.kept.sandbox.replay;

import static java.util.stream.Collectors.joining;

import io.kept.sandbox.Sandbox;
import io.kept.sandbox.comment.Visibility;
import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.field.FieldParams;
import io.kept.sandbox.field.PlainFieldConfig;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.log.LogImport;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Does at the desk what the log says, through the same doors as an agent's browser. */
final class HelpDesk {
  private final Sandbox sandbox;
  private final SandboxProject project;
  private final SandboxCustomField field;
  private final SandboxUser agent;

  HelpDesk(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.agent = sandbox.users().require("anna");
    this.field = sandbox.fields().all().get(0);
    this.project =
        sandbox
            .projects()
            .create(LogImport.PROJECT, "Replayed log", sandbox.users().require("mia"));
  }

  /** Opens a case as the create screen does, with the words of a quote if there is one. */
  SandboxIssue open(String caseId, Optional<Duration> quote) {
    sandbox.authentication().enter(agent);
    try {
      Wording wording = new Wording("Case " + caseId, "Replayed from an event log.");
      People people = new People(sandbox.users().require("carl"), Optional.of(agent));
      Map<SandboxCustomField, Object> values =
          quote.map(length -> Map.of(field, typed(words(length)))).orElse(Map.of());
      return sandbox.issues().create(agent, new NewIssue(project, wording, people, values));
    } finally {
      sandbox.authentication().leave();
    }
  }

  void goOn(SandboxIssue issue, String activity) {
    sandbox.comments().add(agent, issue, "Activity " + activity, Visibility.INTERNAL);
  }

  void close(SandboxIssue issue) {
    sandbox.issues().resolve(agent, issue.getKey());
  }

  Optional<Date> promisedBy(SandboxIssue issue) {
    return Optional.ofNullable((Date) field.getValue(issue));
  }

  private Object typed(String words) {
    String id = field.getId();
    FieldParams sent = FieldParams.of(id, Map.of(id, new String[] {words}));
    FieldErrors errors = new FieldErrors();
    field.type().validateFromParams(sent, errors, new PlainFieldConfig(id));
    if (!errors.isEmpty()) {
      throw new IllegalStateException("\"" + words + "\" was refused: " + errors.byField());
    }
    return field.type().getValueFromCustomFieldParams(sent);
  }

  /** For example {@code 3d 4h 5m}. */
  private static String words(Duration length) {
    return Stream.of(
            part(length.toDays(), "d"),
            part(length.toHoursPart(), "h"),
            part(length.toMinutesPart(), "m"))
        .filter(part -> !part.isEmpty())
        .collect(joining(" "));
  }

  private static String part(long number, String unit) {
    return number == 0 ? "" : number + unit;
  }
}
