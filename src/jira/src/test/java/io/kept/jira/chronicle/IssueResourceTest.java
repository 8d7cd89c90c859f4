package io.kept.jira.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.kept.jira.rest.Replies;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.testkit.KeptDesk;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueResourceTest {
  private final PaperJira jira = new PaperJira();
  private final Chronicle chronicle = mock(Chronicle.class);
  private final IssueResource resource =
      new IssueResource(
          jira.settings.authentication(),
          new IssueResource.Sight(jira.issues, jira.rights),
          new IssueResource.Book(chronicle, jira.promises),
          new Replies(jira.promises, jira.settings.readers(), jira.wording));

  @BeforeEach
  void annaLooks() {
    jira.settings.logIn(jira.watcher("anna"));
  }

  @Test
  void givesAPageWithWhatHasHappenedByNow() {
    jira.kept.quote("20m");
    jira.resolve(jira.kept.clock.instant());
    when(chronicle.about(KeptDesk.ISSUE.issueId(), 2, 1)).thenReturn(List.of(jira.kept.latest()));
    when(chronicle.count(KeptDesk.ISSUE.issueId())).thenReturn(4);

    assertThat(resource.promises("DESK-10", "2", "1").getEntity().toString())
        .startsWith("{\"startAt\":2,\"maxResults\":1,\"total\":4,\"isLast\":false,\"values\":[")
        .contains("\"health\":\"KEPT\"");
  }

  @Test
  void anIssueWithoutAPromiseHasAnEmptyPage() {
    assertThat(resource.promises("DESK-10", null, null).getEntity().toString())
        .contains("\"total\":0,\"isLast\":true,\"values\":[]");
  }

  @Test
  void refusesWhatIsNoPageAndShowsNothingToWhoMayNotSeeIt() {
    assertThat(resource.promises("DESK-10", null, "0").getStatus()).isEqualTo(400);
    assertThat(resource.promises("DESK-11", null, "0").getStatus()).isEqualTo(404);

    jira.settings.logIn(People.called("mallory"));
    assertThat(resource.promises("DESK-10", null, "0").getStatus()).isEqualTo(404);
  }
}
