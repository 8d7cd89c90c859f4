package io.kept.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class PanelHeardTest {
  private final PanelDesk desk = new PanelDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;

  @Test
  void offersToRecordWhatAnAgentPromisedInAComment() {
    comment(anna, "We order the part today. You will have it by Friday noon.");

    assertThat(desk.seenBy(anna).heard().sentence())
        .isEqualTo(
            "A comment promises it “by Friday noon”, which is 12:00 on Fri 27 Nov 2026, and nobody"
                + " has recorded that.");
    assertThat(desk.seenBy(anna).heard().words()).isEqualTo("2026-11-27 12:00");

    desk.promise("2026-11-27 12:00");
    assertThat(desk.seenBy(anna).heard()).isEqualTo(HeardView.NONE);
  }

  @Test
  void understandsAPromiseInACommentAsItWasMeantWhenItWasWritten() {
    comment(anna, "I will call you back in 2 hours.");
    jira.kept.clock.pass("PT1H");

    assertThat(desk.seenBy(anna).heard().words()).isEqualTo("2026-11-23 11:00");

    jira.kept.clock.pass("PT2H");
    assertThat(desk.seenBy(anna).heard()).isEqualTo(HeardView.NONE);
  }

  @Test
  void hearsOnlyAgentsAndTellsOnlyThoseWhoMayQuote() {
    comment(jira.watcher("walt"), "You will have it by Friday noon.");
    assertThat(desk.seenBy(anna).heard()).isEqualTo(HeardView.NONE);

    comment(anna, "You will have it by Friday noon.");
    assertThat(desk.seenBy(jira.watcher("otto")).heard()).isEqualTo(HeardView.NONE);
  }

  private void comment(ApplicationUser author, String body) {
    Comment comment = jira.comments.add(author, jira.kept.clock.instant());
    when(comment.getBody()).thenReturn(body);
  }
}
