package io.kept.jira.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.jira.act.Acts;
import io.kept.jira.act.Entrance;
import io.kept.jira.rest.DescriptionResource;
import io.kept.jira.rest.Replies;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.promise.Happening;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin; 17:00 is promised. */
class LedgerResourceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final LedgerResource resource =
      new LedgerResource(
          jira.settings.authentication(),
          new Acts(entrance(), jira.kept.policies, jira.issues, jira.reader),
          jira.kept.store,
          new Replies(jira.promises, jira.settings.readers(), jira.wording));

  @BeforeEach
  void annaHasPromised() {
    jira.settings.logIn(anna);
    jira.write(jira.type.getSingularObjectFromString("17:00"));
    jira.publishUpdateBy(anna);
  }

  @Test
  void tellsWhatHappenedTheFirstFirst() {
    jira.kept.act(now -> new Happening.Held(now, jira.kept.latest().current().maker(), "Which?"));

    JsonNode page = json(resource.ledger(1, null, null));

    assertThat(page.path("total").asInt()).isEqualTo(2);
    assertThat(page.at("/values/0"))
        .hasToString(
            "{\"entry\":1,\"happening\":\"SAID\",\"at\":\"2026-11-23T08:00:00Z\",\"by\":\"key-of-anna\","
                + "\"words\":\"17:00\",\"promisedBy\":\"2026-11-23T16:00:00Z\","
                + "\"zone\":\"Europe/Berlin\",\"kind\":\"FIX\"}");
    assertThat(page.at("/values/1"))
        .hasToString(
            "{\"entry\":2,\"happening\":\"HELD\",\"at\":\"2026-11-23T08:00:00Z\",\"by\":\"key-of-anna\","
                + "\"line\":\"Which?\"}");
    assertThat(json(resource.ledger(1, "1", "1")).at("/values/0/entry").asInt()).isEqualTo(2);
  }

  @Test
  void recordsFirstWhatHasHappenedByNow() {
    jira.resolve(jira.kept.clock.instant());

    assertThat(json(resource.ledger(1, "1", null)).at("/values/0/happening").asText())
        .isEqualTo("FULFILLED");
  }

  @Test
  void refusesWhatIsNoPageAndShowsNothingToWhoMayNotSeeIt() {
    assertThat(resource.ledger(1, "x", null).getStatus()).isEqualTo(400);
    assertThat(resource.ledger(2, null, null).getStatus()).isEqualTo(404);

    jira.settings.logIn(People.called("mallory"));
    assertThat(resource.ledger(1, "x", null).getStatus()).isEqualTo(404);
  }

  /** Scripts go by these names. */
  @Test
  void theDescriptionNamesEverythingThatCanHappen() throws JsonProcessingException {
    JsonNode names =
        JSON.readTree((String) new DescriptionResource().describe().getEntity())
            .at("/components/schemas/Happening/properties/happening/enum");
    List<String> happenings =
        Arrays.stream(Happening.class.getPermittedSubclasses()).map(LedgerJson::name).toList();

    assertThat(happenings).contains("SAID", "HEADS_UP_DUE", "OWNED_UP");
    assertThat(StreamSupport.stream(names.spliterator(), false).map(JsonNode::asText))
        .containsExactlyInAnyOrderElementsOf(happenings);
  }

  private Entrance entrance() {
    return new Entrance(
        jira.promises,
        jira.issues,
        jira.rights,
        new Entrance.Speech(jira.settings.readers(), jira.wording));
  }

  private static JsonNode json(Response response) {
    assertThat(response.getStatus()).isEqualTo(200);
    try {
      return JSON.readTree(response.getEntity().toString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
