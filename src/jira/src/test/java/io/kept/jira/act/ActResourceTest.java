package io.kept.jira.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.notice.CustomerText;
import io.kept.jira.rest.Replies;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Health;
import java.time.Instant;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin; 17:00 is promised. */
class ActResourceTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ActResource resource =
      new ActResource(
          jira.settings.authentication(),
          new Acts(Entrances.of(jira), jira.kept.policies, jira.issues, jira.reader),
          new Letters(
              Entrances.of(jira),
              jira.kept.policies,
              new CustomerText(jira.wording, jira.settings.readers(), jira.kept.policies),
              jira.kept.delivery),
          new Replies(jira.promises, jira.settings.readers(), jira.wording));

  @BeforeEach
  void annaHasPromised() {
    jira.settings.logIn(anna);
    jira.write(jira.type.getSingularObjectFromString("17:00"));
    jira.publishUpdateBy(anna);
  }

  @Test
  void showsAPromiseWithItsVersion() {
    Response response = resource.look(1);

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getMetadata().getFirst("ETag")).isEqualTo("\"1\"");
    assertThat(response.getEntity().toString())
        .contains("\"health\":\"ON_TRACK\"")
        .contains("\"kind\":\"FIX\"")
        .contains("\"promisedBy\":\"2026-11-23T16:00:00Z\"")
        .contains("\"version\":1");
  }

  @Test
  void doesNothingToAPromiseThatHasChangedSince() {
    assertThat(resource.hold(1, "\"1\"", "{\"needed\": \"The key\"}").getStatus()).isEqualTo(200);
    assertThat(resource.withdraw(1, "\"1\"", "{\"reason\": \"Sold\"}").getStatus()).isEqualTo(412);
    assertThat(resource.withdraw(1, "\"2\"", "{\"reason\": \"Sold\"}").getStatus()).isEqualTo(200);
  }

  @Test
  void answersWithAConflictWhatCannotBeDoneNow() {
    assertThat(resource.ownUp(1, null, "{}").getStatus()).isEqualTo(409);
    assertThat(resource.cause(1, null, "{\"cause\": \"overload\"}").getStatus()).isEqualTo(409);
  }

  @Test
  void correctsByAnInstantAndRefusesWhatIsNone() {
    jira.settings.logIn(jira.manager("mona"));
    jira.kept.clock.moveTo(Instant.parse("2026-11-23T17:00:00Z"));
    String correction = "{\"fulfilledAt\": \"2026-11-23T16:00:00Z\", \"reason\": \"By phone\"}";

    assertThat(resource.correct(1, null, correction.replace("Z", "")).getStatus()).isEqualTo(400);
    assertThat(resource.correct(1, null, correction).getStatus()).isEqualTo(200);
    assertThat(jira.promises.health(jira.promise())).isEqualTo(Health.KEPT);
  }

  @Test
  void givesTheHeadsUpOnce() {
    assertThat(resource.headsUp(1, null, "{\"known\": \"It is here\"}").getStatus()).isEqualTo(200);
    assertThat(resource.headsUp(1, null, "{}").getStatus()).isEqualTo(409);
  }

  @Test
  void previewsWhatTheCustomerWouldRead() {
    Response response = resource.preview(1, "hold", "{\"needed\": \"The key\"}");

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getEntity().toString()).contains("The key");
    assertThat(resource.preview(1, "poem", "{}").getStatus()).isEqualTo(400);
    assertThat(resource.preview(9, "hold", "{}").getStatus()).isEqualTo(404);
  }

  @Test
  void hidesPromisesFromThoseWhoMayNotSeeThem() {
    jira.settings.logIn(null);

    assertThat(resource.look(1).getStatus()).isEqualTo(404);
    assertThat(resource.hold(1, null, "{\"needed\": \"x\"}").getStatus()).isEqualTo(404);
    assertThat(resource.headsUp(1, null, "{}").getStatus()).isEqualTo(404);
    assertThat(resource.ownUp(1, null, "{}").getStatus()).isEqualTo(404);
    assertThat(resource.cause(1, null, "{}").getStatus()).isEqualTo(404);
    assertThat(resource.withdraw(1, null, "{\"reason\": \"x\"}").getStatus()).isEqualTo(404);
    assertThat(resource.correct(1, null, "{\"reason\": \"x\"}").getStatus()).isEqualTo(404);
    assertThat(resource.preview(1, "hold", "{}").getStatus()).isEqualTo(404);
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThat(resource.hold(1, null, "needed=x").getStatus()).isEqualTo(400);
    assertThat(resource.hold(1, null, null).getStatus()).isEqualTo(400);
  }
}
