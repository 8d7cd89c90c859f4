package io.kept.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import io.kept.sandbox.fixture.FixtureJar;
import io.kept.sandbox.fixture.plugin.PhraseFactory;
import io.kept.sandbox.fixture.plugin.PhraseWorker;
import io.kept.sandbox.issue.StepRefused;
import io.kept.sandbox.issue.Transition;
import io.kept.sandbox.permission.Holder;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.permission.PermissionScheme;
import io.kept.sandbox.plugin.WorkflowModule;
import io.kept.sandbox.project.ProjectRole;
import io.kept.sandbox.testing.Browser;
import io.kept.sandbox.testing.Program;
import io.kept.sandbox.user.SandboxUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTest {
  private static final String KEY = "HELP-1";

  @TempDir private Path folder;
  private final Heard heard = new Heard(new CopyOnWriteArrayList<>());
  private Sandbox sandbox;
  private SandboxUser anna;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start(SandboxSetup.empty().withPlugin(plugin().in(folder)));
    sandbox.events().register(heard);
    anna = sandbox.users().require("anna");
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  /** What was published, words and events. */
  public record Heard(List<Object> events) {
    @EventListener
    public void onEvent(Object event) {
      if (event instanceof String || event instanceof IssueEvent) {
        events.add(event);
      }
    }
  }

  @Test
  void offersNoStepWhoseConditionDoesNotHold() {
    attach("condition", Transition.RESOLVE, "no such words");

    assertThat(sandbox.issues().steps(anna, sandbox.issues().byKey(KEY).orElseThrow()))
        .containsExactly(Transition.START_PROGRESS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.issues().resolve(anna, KEY))
        .withMessageContaining("Resolve");
  }

  @Test
  void offersTheStepWhenTheConditionHolds() {
    attach("condition", Transition.RESOLVE, "printer");

    assertThat(sandbox.issues().resolve(anna, KEY).getResolutionDate()).isNotNull();
  }

  @Test
  void offersToResolveOnlyToThoseWhoMay() {
    Holder team = new Holder.InRole(ProjectRole.SERVICE_DESK_TEAM);
    sandbox.scheme().revoke(new PermissionScheme.Grant(Permission.RESOLVE_ISSUES, team));

    assertThat(sandbox.issues().steps(anna, sandbox.issues().byKey(KEY).orElseThrow()))
        .containsExactly(Transition.START_PROGRESS);
    assertThatIllegalArgumentException().isThrownBy(() -> sandbox.issues().resolve(anna, KEY));
  }

  @Test
  void storesNothingThatAValidatorRefuses() {
    attach("validator", Transition.RESOLVE, "please");

    assertThatExceptionOfType(StepRefused.class)
        .isThrownBy(() -> sandbox.issues().resolve(anna, KEY))
        .satisfies(refused -> assertThat(refused.sentences()).containsExactly("Say please"));

    assertThat(sandbox.issues().byKey(KEY).orElseThrow().getResolutionDate()).isNull();
    assertThat(heard.events()).isEmpty();
  }

  @Test
  void showsBesideTheStepWhatAValidatorRefuses() {
    attach("validator", Transition.RESOLVE, "<please>");
    String id = sandbox.issues().byKey(KEY).orElseThrow().getId().toString();
    Browser browser = Browser.of(sandbox, "anna");

    var answer = browser.post("/secure/WorkflowUIDispatcher.jspa", Map.of("id", id, "action", "5"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Say &lt;please&gt;", "id=\"issue-workflow-transition\"", "name=\"comment\"");
  }

  @Test
  void bindsJirasRestToo() {
    attach("validator", Transition.RESOLVE, "please");
    attach("condition", Transition.START_PROGRESS, "no such words");
    Program program = new Program(sandbox, "anna");
    String steps = "issue/" + KEY + "/transitions";

    Program.Reply refused = program.post(steps, "{'transition': {'id': '5'}}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/errorMessages/0")).isEqualTo("Say please");
    assertThat(program.get(steps).json().at("/transitions")).hasSize(1);
    assertThat(program.post(steps, "{'transition': {'id': '4'}}").status()).isEqualTo(400);
  }

  @Test
  void runsFunctionsInTheStepBeforeItIsTold() {
    attach("function", Transition.RESOLVE, "hello");

    sandbox.issues().resolve(anna, KEY);

    assertThat(heard.events()).hasSize(2).first().isEqualTo("hello");
  }

  @Test
  void attachesEditsAndRemovesOnTheAdministratorsPage() {
    Browser admin = Browser.of(sandbox, "admin");
    String module = FixtureJar.KEY + ":validator";

    assertThat(admin.get("/sandbox/workflow?step=5&module=" + module).body())
        .contains("name=\"phrase\" value=\"\"");
    admin.post("/sandbox/workflow", Map.of("step", "5", "module", module, "phrase", "a & b"));
    assertThat(admin.get("/sandbox/workflow").body()).contains("must say a &amp; b");

    Rule rule = sandbox.rules().of(Transition.RESOLVE, WorkflowModule.Kind.VALIDATOR).get(0);
    assertThat(admin.get("/sandbox/workflow?rule=" + rule.id()).body()).contains("a &amp; b");
    admin.post("/sandbox/workflow", Map.of("rule", rule.id() + "", "phrase", "other"));
    assertThat(admin.get("/sandbox/workflow").body()).contains("must say other");

    admin.post("/sandbox/workflow", Map.of("rule", rule.id() + "", "remove", "true"));
    assertThat(sandbox.rules().of(Transition.RESOLVE, WorkflowModule.Kind.VALIDATOR)).isEmpty();
  }

  @Test
  void leavesWhatWasTypedWhereItIsRefused() {
    Browser admin = Browser.of(sandbox, "admin");
    String module = FixtureJar.KEY + ":validator";
    attach("validator", Transition.RESOLVE, "please");
    Rule rule = sandbox.rules().of(Transition.RESOLVE, WorkflowModule.Kind.VALIDATOR).get(0);

    assertThat(
            admin
                .post("/sandbox/workflow", Map.of("step", "5", "module", module, "phrase", "hush"))
                .body())
        .contains("Not that one.", "name=\"phrase\" value=\"hush\"");
    assertThat(
            admin
                .post("/sandbox/workflow", Map.of("rule", rule.id() + "", "phrase", "hush"))
                .body())
        .contains("Not that one.", "name=\"phrase\" value=\"hush\"");
  }

  @Test
  void letsNobodyElseChangeTheWorkflow() {
    Browser mia = Browser.of(sandbox, "mia");

    assertThat(mia.get("/sandbox/workflow").statusCode()).isEqualTo(403);
    assertThat(mia.post("/sandbox/workflow", Map.of("step", "5")).statusCode()).isEqualTo(403);
  }

  private void attach(String key, Transition step, String phrase) {
    WorkflowModule module = sandbox.rules().module(FixtureJar.KEY + ":" + key).orElseThrow();
    sandbox.rules().attach(step, module, Map.of("phrase", new String[] {phrase}));
  }

  private static FixtureJar plugin() {
    return new FixtureJar()
        .type(PhraseFactory.class)
        .type(PhraseWorker.class)
        .file("templates/view.vm", "must say $phrase")
        .file("templates/edit.vm", "<input name=\"phrase\" value=\"$phrase\">")
        .module(module("condition"))
        .module(module("validator"))
        .module(module("function"));
  }

  private static String module(String kind) {
    return """
    <workflow-%1$s key="%1$s" name="Phrase %1$s"
        class="io.kept.sandbox.fixture.plugin.PhraseFactory">
      <%1$s-class>io.kept.sandbox.fixture.plugin.PhraseWorker</%1$s-class>
      <resource type="velocity" name="view" location="templates/view.vm"/>
      <resource type="velocity" name="input-parameters" location="templates/edit.vm"/>
      <resource type="velocity" name="edit-parameters" location="templates/edit.vm"/>
    </workflow-%1$s>
    """
        .formatted(kind);
  }
}
