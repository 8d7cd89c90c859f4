package io.kept.jira.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Subject;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class FieldWalkTest {
  private final PaperJira jira = new PaperJira();
  private final SearchService search = mock(SearchService.class);
  private final Query query = mock(Query.class);
  private final MessageSet errors = new MessageSetImpl();
  private final FieldWalk walk = new FieldWalk(jira.field, search);

  @BeforeEach
  void understandTheQuery() {
    when(search.parseQuery(isNull(), any()))
        .thenReturn(new SearchService.ParseResult(query, errors));
  }

  @Test
  void asksForTheTimesToComeTheLatestFirst() throws SearchException {
    finds(1);

    Walk.Page page = walk.after(Place.startOf("customfield_100"), 200);

    verify(search).parseQuery(null, "cf[100] > now() ORDER BY cf[100] DESC");
    Subject subject = KeptDesk.ISSUE;
    assertThat(page.subjects()).containsExactly(subject);
    assertThat(page.next()).isEmpty();
  }

  @Test
  void goesOnAfterAFullPage() throws SearchException {
    finds(2);

    Walk.Page page = walk.after(new Place(walk.name(), Instant.EPOCH, 4), 2);

    assertThat(page.next()).contains(new Place("customfield_100", Instant.EPOCH, 6));
    ArgumentCaptor<PagerFilter<?>> pager = ArgumentCaptor.captor();
    verify(search).searchOverrideSecurity(isNull(), eq(query), pager.capture());
    assertThat(pager.getValue().getStart()).isEqualTo(4);
    assertThat(pager.getValue().getMax()).isEqualTo(2);
  }

  @Test
  void saysWhatToDoWhenJiraCannotSearch() throws SearchException {
    when(search.searchOverrideSecurity(isNull(), eq(query), any()))
        .thenThrow(new SearchException("no index"));

    assertThatThrownBy(() -> walk.after(Place.startOf(walk.name()), 2))
        .hasMessageContaining("System > Indexing")
        .hasRootCauseMessage("no index");

    errors.addErrorMessage("no such field");
    assertThatThrownBy(() -> walk.after(Place.startOf(walk.name()), 2))
        .hasMessageContaining("cf[100]");
  }

  private void finds(int issues) throws SearchException {
    List<Issue> found = Collections.nCopies(issues, jira.issue);
    when(search.searchOverrideSecurity(isNull(), eq(query), any()))
        .thenReturn(new SearchResults<>(found, issues, 200, 0));
  }
}
