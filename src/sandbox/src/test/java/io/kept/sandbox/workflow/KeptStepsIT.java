package io.kept.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.plugin.WorkflowModule.Kind;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.KeptSandbox;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kept's modules of the workflow, attached by an administrator and run in steps. */
class KeptStepsIT {
  private static final String START = "4";
  private static final String RESOLVE = "5";

  @RegisterExtension static final KeptSandbox SANDBOX = new KeptSandbox();

  private final Browser admin = SANDBOX.browser("admin");
  private final Browser nick = SANDBOX.browser("nick");
  private final SandboxIssue issue = SANDBOX.issue();

  @AfterEach
  void takeEverythingOff() {
    Rules rules = SANDBOX.get().rules();
    Stream.of(Transition.values())
        .flatMap(step -> Stream.of(Kind.values()).flatMap(kind -> rules.of(step, kind).stream()))
        .forEach(rules::remove);
  }

  @Test
  void promisesAGivenTimeWhereNothingIsPromised() {
    attach(START, "promise-by-step", fix("4h"));

    step(START);

    assertThat(page()).contains("On track", "Said as \u201c4h\u201d");
  }

  @Test
  void movesNoTimeThatWasSaidBefore() {
    attach(START, "promise-by-step", fix("4h"));
    long promise = SANDBOX.promise(nick, issue, "1h");

    step(START);

    assertThat(SANDBOX.look(nick, promise).get("words").asText()).isEqualTo("1h");
  }

  @Test
  void withdrawsWhatIsPromised() {
    attach(START, "withdraw-by-step", fix(""));
    long promise = SANDBOX.promise(nick, issue, "1h");

    step(START);

    assertThat(SANDBOX.health(nick, promise)).isEqualTo("WITHDRAWN");
    assertThat(SANDBOX.fix().getValue(issue)).isNull();
  }

  @Test
  void holdsWithAPublicLine() {
    attach(START, "hold-by-step", fix("the serial number"));
    long promise = SANDBOX.promise(nick, issue, "1h");

    step(START);

    assertThat(SANDBOX.health(nick, promise)).isEqualTo("ON_HOLD");
    assertThat(SANDBOX.get().comments().visibleTo(SANDBOX.get().users().require("carl"), issue))
        .extracting(SandboxComment::body)
        .singleElement()
        .asString()
        .contains("the serial number");
  }

  @Test
  void resumesAHoldWithANewTimeThatUsesUpNoTry() {
    attach(START, "resume-by-step", fix("6h"));
    long promise = SANDBOX.promise(nick, issue, "1h");
    SANDBOX.post(nick, "promise/" + promise + "/hold", "{\"needed\": \"the serial number\"}");
    assertThat(SANDBOX.health(nick, promise)).isEqualTo("ON_HOLD");

    step(START);

    assertThat(SANDBOX.health(nick, promise)).isEqualTo("ON_TRACK");
    assertThat(SANDBOX.look(nick, promise).get("words").asText()).isEqualTo("6h");
    assertThat(SANDBOX.look(nick, promise).get("try").asInt()).isEqualTo(1);
  }

  @Test
  void hidesAStepWhileAPromiseHasLapsed() {
    attach(RESOLVE, "no-lapsed-promise", fix(""));
    SANDBOX.promise(nick, issue, "1h");
    assertThat(page()).contains("action_id_5");

    SANDBOX.get().time().advance(Duration.ofHours(2));

    assertThat(page()).doesNotContain("action_id_5");
    assertThat(step(RESOLVE).statusCode()).isEqualTo(409);
  }

  @Test
  void demandsAPromiseBesideTheStepAndTakesOneThatIsTypedThere() {
    attach(START, "promise-required", fix(""));

    HttpResponse<String> refused = step(START);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("Promise a time first: Fix promised by.");

    HttpResponse<String> taken = step(START, Map.of(SANDBOX.fix().getId(), "4h"));
    assertThat(taken.statusCode()).isEqualTo(303);
    assertThat(page()).contains("On track");
  }

  @Test
  void refusesSettingsThatAreNoQuoteAndSaysWhy() {
    HttpResponse<String> answer = attach(START, "promise-by-step", fix("soonish"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("This is not understood.");
  }

  private Map<String, String> fix(String text) {
    return Map.of("field", SANDBOX.fix().getId(), "text", text);
  }

  private HttpResponse<String> attach(String step, String module, Map<String, String> settings) {
    Map<String, String> form = new HashMap<>(settings);
    form.put("step", step);
    form.put("module", "io.kept.jira:" + module);
    return admin.post("/sandbox/workflow", form);
  }

  private HttpResponse<String> step(String number) {
    return step(number, Map.of());
  }

  private HttpResponse<String> step(String number, Map<String, String> entered) {
    Map<String, String> form = new HashMap<>(entered);
    form.put("action", number);
    return SANDBOX.act(nick, "CommentAssignIssue", issue, form);
  }

  private String page() {
    return nick.get("/browse/" + issue.getKey()).body();
  }
}
