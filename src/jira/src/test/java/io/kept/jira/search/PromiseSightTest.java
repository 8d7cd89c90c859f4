package io.kept.jira.search;

import static io.kept.jira.search.SearchDesk.DESK;
import static io.kept.jira.search.SearchDesk.LAB;
import static io.kept.jira.search.SearchDesk.REPORTED;
import static io.kept.jira.search.SearchDesk.faults;
import static io.kept.jira.search.SearchDesk.hit;
import static io.kept.jira.search.SearchDesk.many;
import static io.kept.jira.search.SearchDesk.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.nullable;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose issues a search finds, and how many. */
class PromiseSightTest {
  private final SearchDesk desk = new SearchDesk();
  private final PaperJira jira = desk.jira;
  private final ApplicationUser anna = desk.anna;

  @Test
  void refusesMoreThanJiraCanTakeIn() {
    desk.hits = many(PromiseFinder.MOST + 1, DESK);

    assertThat(faults(desk.function("risk"), anna))
        .containsExactly(
            "There are more than 10,000 such promises. Ask for fewer, for example of a shorter"
                + " time.");
    assertThatExceptionOfType(Unanswerable.class)
        .isThrownBy(() -> values(desk.function("risk"), anna, false));

    desk.hits = desk.hits.subList(0, PromiseFinder.MOST);
    assertThat(faults(desk.function("risk"), anna)).isEmpty();
  }

  @Test
  void countsNothingThatTheSearcherMayNotBrowse() {
    desk.hits = many(PromiseFinder.MOST + 1, LAB);

    assertThat(faults(desk.function("risk"), anna)).isEmpty();
    assertThat(values(desk.function("risk"), anna, false)).isEmpty();
    assertThat(faults(desk.function("risk"), null)).isEmpty();
    assertThatExceptionOfType(Unanswerable.class)
        .isThrownBy(() -> values(desk.function("risk"), anna, true));
  }

  @Test
  void readsOnlySoManyIssuesOfProjectsThatTheSearcherMayNotBrowse() {
    desk.hits = many(PromiseFinder.ONE_BY_ONE + 1, LAB);

    values(desk.function("risk"), anna, false);

    verify(jira.issues, times(PromiseFinder.ONE_BY_ONE)).getIssueObject(anyLong());
  }

  @Test
  void readsNoIssueOfProjectsThatTheSearcherMayBrowse() {
    desk.hits = many(50, DESK);

    assertThat(values(desk.function("risk"), anna, false)).hasSize(50);
    verify(jira.issues, never()).getIssueObject(anyLong());
  }

  @Test
  void asksForNoProjectWhenTheSearcherMayBrowseThemAll() {
    when(desk.permissions.hasPermission(
            eq(ProjectPermissions.BROWSE_PROJECTS), any(Project.class), any()))
        .thenReturn(true);

    values(desk.function("risk"), anna, false);

    assertThat(desk.scopes).containsExactly(new Scope.Inside(Set.of()), new Scope.Everywhere());
  }

  @Test
  void givesEachIssueOnceAndNoneThatTheSearcherMayNotBrowse() {
    desk.hits = List.of(hit(5, DESK), hit(6, LAB), hit(5, DESK), hit(REPORTED, LAB), hit(7, 99));

    assertThat(values(desk.function("risk"), anna, false)).containsExactly(5L, REPORTED);
    assertThat(values(desk.function("risk"), null, false)).isEmpty();
    assertThat(values(desk.function("risk"), null, true)).containsExactly(5L, 6L, REPORTED, 7L);
  }

  @Test
  void givesNobodyAnIssueThatIsGone() {
    PermissionManager open = mock(PermissionManager.class);
    when(open.hasPermission(any(), nullable(Issue.class), any())).thenReturn(true);

    assertThat(new Sight(desk.projects, jira.issues, desk.rights(open)).sees(anna, 99)).isFalse();
  }
}
