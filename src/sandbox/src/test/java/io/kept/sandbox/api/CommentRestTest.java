package io.kept.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Program;
import io.kept.sandbox.testing.Program.Reply;
import io.kept.sandbox.testing.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments in Jira's REST; text in single quotes stands for JSON's double ones. */
class CommentRestTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private final SandboxIssue issue = SANDBOX.issue();
  private final String comments = "issue/" + issue.getKey() + "/comment";

  @Test
  void addsAPublicComment() {
    Reply added = as("anna").post(comments, "{'body': 'We are on it.'}");

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.json().has("visibility")).isFalse();
    assertThat(added.at("/author/name")).isEqualTo("anna");
    assertThat(added.at("/created")).isEqualTo("2026-11-23T10:00:00.000+0100");
    Reply all = as("carl").get(comments);
    assertThat(all.at("/total")).isEqualTo("1");
    assertThat(all.at("/comments/0/body")).isEqualTo("We are on it.");
    assertThat(as("carl").get(comments + "/" + added.at("/id")).at("/self"))
        .isEqualTo(added.at("/self"));
  }

  @ParameterizedTest
  @CsvSource({"role, Service Desk Team", "group, jira-servicedesk-users"})
  void addsACommentForTheTeamOnly(String type, String value) {
    String visibility = "{'type': '%s', 'value': '%s'}".formatted(type, value);

    Reply added = as("anna").post(comments, "{'body': 'Hm.', 'visibility': " + visibility + "}");

    assertThat(added.at("/visibility/type")).isEqualTo(type);
    assertThat(added.at("/visibility/value")).isEqualTo(value);
    assertThat(as("ben").get(comments).at("/total")).isEqualTo("1");
    assertThat(as("carl").get(comments).at("/total")).isEqualTo("0");
    assertThat(as("carl").get(comments + "/" + added.at("/id")).status()).isEqualTo(404);
    assertThat(as("carl").get("comment/" + added.at("/id") + "/properties").status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"role, Administrators", "role, Strangers", "group, jira-administrators"})
  void refusesALevelThatTheCallerDoesNotBelongTo(String type, String value) {
    String visibility = "{'type': '%s', 'value': '%s'}".formatted(type, value);

    Reply refused = as("anna").post(comments, "{'body': 'Hm.', 'visibility': " + visibility + "}");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.at("/errors/commentLevel")).contains(value);
  }

  @Test
  void refusesACommentWithoutAText() {
    assertThat(as("anna").post(comments, "{'body': ' '}").at("/errors/comment"))
        .isEqualTo("Comment body can not be empty!");
  }

  @Test
  void keepsThePropertiesThatCameWithAComment() {
    Reply added =
        as("anna")
            .post(
                comments,
                "{'body': 'Hm.', 'properties': [{'key': 'sd.public.comment',"
                    + " 'value': {'internal': true}}]}");
    String properties = "comment/" + added.at("/id") + "/properties";

    assertThat(as("anna").get(comments + "?expand=properties").at("/comments/0/properties/0/key"))
        .isEqualTo("sd.public.comment");
    assertThat(as("anna").get(properties).at("/keys/0/key")).isEqualTo("sd.public.comment");
    assertThat(as("anna").get(properties + "/sd.public.comment").at("/value/internal"))
        .isEqualTo("true");
    assertThat(as("carl").put(properties + "/mine", "1").status()).isEqualTo(403);
    assertThat(as("anna").put(properties + "/mine", "1").status()).isEqualTo(201);
    assertThat(as("anna").delete(properties + "/mine").status()).isEqualTo(204);
    assertThat(as("anna").get(properties + "/mine").status()).isEqualTo(404);
  }

  @Test
  void editsAndDeletesWhatTheCallerMay() {
    String comment = comments + "/" + as("anna").post(comments, "{'body': 'One'}").at("/id");

    assertThat(as("carl").put(comment, "{'body': 'Two'}").status()).isEqualTo(403);
    assertThat(as("carl").delete(comment).status()).isEqualTo(403);
    assertThat(as("anna").put(comment, "{'body': 'Two'}").at("/body")).isEqualTo("Two");
    assertThat(as("mia").delete(comment).status()).isEqualTo(204);
    assertThat(as("anna").get(comment).status()).isEqualTo(404);
  }

  @Test
  void givesCommentsInParts() {
    for (int i = 0; i < 3; i++) {
      as("anna").post(comments, "{'body': 'No. " + i + "'}");
    }

    Reply part = as("anna").get(comments + "?startAt=1&maxResults=1");

    assertThat(part.json().at("/comments")).hasSize(1);
    assertThat(part.at("/comments/0/body")).isEqualTo("No. 1");
    assertThat(part.at("/total")).isEqualTo("3");
    assertThat(part.at("/startAt")).isEqualTo("1");
  }

  private static Program as(String user) {
    return new Program(SANDBOX.get(), user);
  }
}
