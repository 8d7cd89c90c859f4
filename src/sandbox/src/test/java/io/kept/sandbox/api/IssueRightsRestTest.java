package io.kept.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.testing.Program;
import io.kept.sandbox.testing.Program.Reply;
import io.kept.sandbox.testing.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Who may do what with an issue in Jira's REST; text in single quotes stands for JSON's double
 * ones.
 */
class IssueRightsRestTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  @Test
  void readsAnArchivedIssueAndChangesNothingOfIt() {
    SandboxIssue issue = SANDBOX.issue();
    SANDBOX.get().lifecycle().archive(SANDBOX.user("mia"), issue);

    assertThat(as("mia").get(path(issue)).status()).isEqualTo(200);
    assertThat(as("mia").put(path(issue), "{'fields': {'summary': 'New'}}").status())
        .isEqualTo(403);
    assertThat(as("mia").post(path(issue) + "/comment", "{'body': 'Hm.'}").status()).isEqualTo(403);
    assertThat(as("mia").get(path(issue) + "/transitions").json().at("/transitions")).isEmpty();
  }

  @Test
  void hidesAnIssueFromWhoMayNotSeeItAsIfItWereNotThere() {
    SandboxIssue issue = SANDBOX.issue();

    for (String path : new String[] {path(issue), "issue/HELP-99999"}) {
      Reply missing = as("olga").get(path);
      assertThat(missing.status()).isEqualTo(404);
      assertThat(missing.at("/errorMessages/0")).isEqualTo("Issue Does Not Exist");
      assertThat(as("olga").put(path, "{'fields': {}}").status()).isEqualTo(404);
      assertThat(as("olga").delete(path).status()).isEqualTo(404);
      assertThat(as("olga").get(path + "/comment").status()).isEqualTo(404);
      assertThat(as("olga").get(path + "/transitions").status()).isEqualTo(404);
      assertThat(as("olga").get(path + "/editmeta").status()).isEqualTo(404);
      assertThat(as("olga").get(path + "/properties").status()).isEqualTo(404);
    }
  }

  @Test
  void forbidsWhatTheCallerMaySeeButNotDo() {
    SandboxIssue issue = SANDBOX.issue();

    assertThat(as("carl").put(path(issue), "{'fields': {'summary': 'Mine'}}").status())
        .isEqualTo(403);
    assertThat(as("carl").delete(path(issue)).status()).isEqualTo(403);
    assertThat(as("carl").get(path(issue) + "/editmeta").json().at("/fields")).isEmpty();
  }

  @Test
  void deletesAnIssueForWhoMayDoThat() {
    SandboxIssue issue = SANDBOX.issue();

    assertThat(as("mia").delete(path(issue)).status()).isEqualTo(204);
    assertThat(as("mia").get(path(issue)).status()).isEqualTo(404);
  }

  @Test
  void keepsPropertiesOfAnIssueForWhoMayEditIt() {
    String property = path(SANDBOX.issue()) + "/properties/mood";

    assertThat(as("anna").put(property, "{'is': [1, 'good']}").status()).isEqualTo(201);
    assertThat(as("anna").put(property, "{'is': [2]}").status()).isEqualTo(200);
    assertThat(as("carl").get(property).at("/value/is/0")).isEqualTo("2");
    assertThat(as("carl").put(property, "1").status()).isEqualTo(403);
    assertThat(as("anna").delete(property).status()).isEqualTo(204);
    assertThat(as("anna").get(property).status()).isEqualTo(404);
  }

  @Test
  void refusesAttachmentsPlainly() {
    Reply refused = as("anna").post(path(SANDBOX.issue()) + "/attachments", "{}");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/errorMessages/0")).contains("the sandbox keeps none");
    assertThat(as("anna").get("attachment/meta").at("/enabled")).isEqualTo("false");
  }

  private static Program as(String user) {
    return new Program(SANDBOX.get(), user);
  }

  private static String path(SandboxIssue issue) {
    return "issue/" + issue.getKey();
  }
}
