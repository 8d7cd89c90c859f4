package io.kept.jira.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.rest.Replies;
import io.kept.jira.testkit.PaperJira;
import java.util.Locale;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is Monday, 09:00 in Berlin. */
class WishResourceTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final WishViews views = new WishViews(jira.settings.readers(), jira.wording);
  private final Wishing wishing =
      new Wishing(new PaperWishBook(), jira.settings.readers(), jira.kept.clock);
  private final WishResource resource =
      new WishResource(
          jira.settings.authentication(),
          wishing,
          views,
          new Replies(jira.promises, jira.settings.readers(), jira.wording));

  @BeforeEach
  void annaIsLoggedIn() {
    jira.settings.reads(anna, "Europe/Berlin", Locale.ENGLISH);
    jira.settings.logIn(anna);
  }

  @Test
  void saysTheStandardWhereNothingWasSaid() {
    assertThat(resource.look().getEntity())
        .isEqualTo(
            "{\"holder\":true,\"maker\":true,\"lead\":true,\"digest\":\"\","
                + "\"sentence\":\"No daily mail comes.\"}");
  }

  @Test
  void savesWhatIsWantedAndSaysWhenTheDigestComes() {
    Response answer = resource.save("{\"maker\": true, \"digest\": \" 08:00 \"}");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getEntity()).isEqualTo(resource.look().getEntity());
    assertThat(answer.getEntity())
        .isEqualTo(
            "{\"holder\":false,\"maker\":true,\"lead\":false,\"digest\":\"08:00\","
                + "\"nextDigest\":\"2026-11-24T07:00:00Z\",\"sentence\":\"The next daily mail"
                + " comes at 08:00 tomorrow, if anything waits then.\"}");
    assertThat(views.of(wishing.of(anna)))
        .isEqualTo(
            new WishView(
                false,
                true,
                false,
                "08:00",
                "08:00",
                "The next daily mail comes at 08:00 tomorrow, if anything waits then."));
  }

  @Test
  void refusesATimeThatIsNone() {
    Response answer = resource.save("{\"digest\": \"25:00\"}");

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getEntity().toString()).contains("\"field\":\"digest\"");
    assertThat(resource.save("digest").getStatus()).isEqualTo(400);
    assertThat(views.of(wishing.of(anna)).digest()).isEmpty();
  }

  @Test
  void knowsNobodyWhoIsNotLoggedIn() {
    jira.settings.logIn(null);

    assertThat(resource.look().getStatus()).isEqualTo(404);
    assertThat(resource.save("{}").getStatus()).isEqualTo(404);
  }
}
