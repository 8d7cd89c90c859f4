package io.kept.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.testing.Program;
import io.kept.sandbox.testing.Program.Reply;
import io.kept.sandbox.testing.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search in Jira's REST; text in single quotes stands for JSON's double ones. */
class SearchRestTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  @Test
  void findsByJqlInTheAddressAndInTheBody() {
    String key = SANDBOX.issue("Needle").getKey();

    Reply byAddress = as("anna").get("search?jql=summary%20~%20Needle&fields=summary");
    Reply byBody = as("anna").post("search", "{'jql': 'key = " + key + "', 'fields': ['summary']}");

    for (Reply found : new Reply[] {byAddress, byBody}) {
      assertThat(found.status()).isEqualTo(200);
      assertThat(found.at("/total")).isEqualTo("1");
      assertThat(found.at("/issues/0/key")).isEqualTo(key);
      assertThat(found.json().at("/issues/0/fields")).hasSize(1);
    }
  }

  @Test
  void givesPartsAndLeavesCommentsOut() {
    Reply part =
        as("anna").get("search?jql=project=HELP%20order%20by%20key&startAt=1&maxResults=2");

    assertThat(part.json().findValuesAsText("key")).contains("HELP-2", "HELP-3");
    assertThat(part.json().at("/issues")).hasSize(2);
    assertThat(part.at("/startAt")).isEqualTo("1");
    assertThat(part.at("/maxResults")).isEqualTo("2");
    assertThat(part.json().at("/issues/0/fields").has("comment")).isFalse();
    assertThat(part.json().at("/issues/0/fields").has("summary")).isTrue();
  }

  @Test
  void findsNothingThatTheCallerMayNotSee() {
    SANDBOX.issue("Haystack");

    assertThat(as("olga").get("search?jql=project=LAB").at("/total")).isNotEqualTo("0");
    assertThat(as("olga").get("search?jql=summary%20~%20Haystack").at("/total")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary%20~", "colour%20=%20blue"})
  void saysWhatIsWrongWithAQuery(String jql) {
    Reply refused = as("anna").get("search?jql=" + jql);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errorMessages")).isNotEmpty();
  }

  private static Program as(String user) {
    return new Program(SANDBOX.get(), user);
  }
}
