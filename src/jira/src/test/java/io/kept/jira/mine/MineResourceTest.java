package io.kept.jira.mine;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.rest.Replies;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class MineResourceTest {
  private final MyDesk desk = new MyDesk();
  private final MineResource resource =
      new MineResource(
          desk.jira.settings.authentication(),
          desk.promises,
          new MineResource.Speech(
              desk.views,
              desk.jira.settings.readers(),
              new Replies(desk.jira.promises, desk.jira.settings.readers(), desk.jira.wording)));

  @Test
  void tellsWhoIsLoggedInHowManyAreAtRisk() {
    desk.jira.settings.logIn(desk.anna);
    desk.holdings.held.add(desk.promise(1, "20m", MyDesk.ON_TRACK));

    Response answer = resource.urgent();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getMetadata().getFirst("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getEntity())
        .isEqualTo(
            "{\"count\":1,\"number\":\"1\",\"label\":\"My promises: 1 at risk or lapsed\"}");
  }

  @Test
  void givesAPageOfWhatIsHeld() {
    desk.jira.settings.logIn(desk.anna);
    for (int id = 1; id <= 3; id++) {
      desk.holdings.held.add(desk.promise(id, "20m", MyDesk.ON_TRACK));
    }

    assertThat(resource.held("1", "1").getEntity().toString())
        .startsWith("{\"startAt\":1,\"maxResults\":1,\"total\":3,\"isLast\":false,\"values\":[{\"id\":2,")
        .endsWith("\"issueKey\":\"DESK-10\",\"summary\":\"The printer is on fire\"}]}");
    assertThat(resource.held("-1", null).getStatus()).isEqualTo(400);
  }

  @Test
  void tellsNothingToWhoIsNotLoggedIn() {
    assertThat(resource.urgent().getStatus()).isEqualTo(404);
    assertThat(resource.held(null, null).getStatus()).isEqualTo(404);
  }
}
