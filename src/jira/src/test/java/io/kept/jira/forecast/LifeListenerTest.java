package io.kept.jira.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.priority.Priority;
import io.kept.forecast.End;
import io.kept.forecast.Issue;
import io.kept.forecast.Life;
import io.kept.forecast.LifeStore;
import io.kept.forecast.LifeStore.Changed;
import io.kept.forecast.Traits;
import io.kept.jira.testkit.PaperJira;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.MemoryLifeStore;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifeListenerTest {
  private static final long CREATED = 1;
  private static final long UPDATED = 2;
  private static final long DELETED = 8;
  private static final long ARCHIVED = 18;

  private final PaperJira jira = new PaperJira();
  private final Instant now = jira.kept.clock.instant();
  private final LifeStore store = new MemoryLifeStore();
  private final EventPublisher events = mock(EventPublisher.class);
  private final LifeListener listener =
      new LifeListener(events, new IssueLives(store, jira.kept.clock));

  @BeforeEach
  void itIsABug() {
    Priority high = mock(Priority.class);
    when(high.getId()).thenReturn("2");
    when(jira.issue.getPriority()).thenReturn(high);
    when(jira.issue.getIssueTypeId()).thenReturn("bug");
  }

  @Test
  void listensFromTheStartOfThePluginToItsEnd() {
    listener.onStart();
    verify(events).register(listener);

    listener.onStop();
    verify(events).unregister(listener);
  }

  @Test
  void recordsThatAnIssueIsOpenDoneAndOpenAgain() {
    hear(CREATED);
    assertThat(lives()).containsExactly(open("2"));

    jira.resolve(now.plusSeconds(60));
    hear(UPDATED);
    assertThat(lives()).containsExactly(open("2").ended(now.plusSeconds(60), End.FINISHED));

    jira.reopen();
    hear(UPDATED);
    assertThat(lives()).containsExactly(open("2"));
  }

  @Test
  void hearsOfAnIssueWithoutPriority() {
    when(jira.issue.getPriority()).thenReturn(null);

    hear(CREATED);

    assertThat(lives()).containsExactly(open(""));
  }

  @ParameterizedTest
  @ValueSource(longs = {DELETED, ARCHIVED})
  void whatIsTakenAwayUnfinishedHasLeft(long type) {
    hear(UPDATED, type);

    assertThat(lives()).containsExactly(open("2").ended(now, End.LEFT));
  }

  @Test
  void whatWasDoneBeforeItWasTakenAwayStaysDone() {
    jira.resolve(now);

    hear(ARCHIVED);

    assertThat(lives()).containsExactly(open("2").ended(now, End.FINISHED));
  }

  @Test
  void passesOverWhatIsOlderThanWhatIsRemembered() {
    when(jira.issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-07-31T23:59:59Z")));
    hear(UPDATED);
    assertThat(lives()).isEmpty();

    when(jira.issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-08-01T00:00:00Z")));
    hear(UPDATED);
    assertThat(lives()).hasSize(1);
  }

  @Test
  void neverFailsTheActionOfTheUserInWhoseThreadItRuns() {
    when(jira.issue.getCreated()).thenThrow(new IllegalStateException("The database is away."));

    assertThatCode(() -> hear(UPDATED)).doesNotThrowAnyException();
  }

  private void hear(Long... types) {
    listener.onBundle(
        () ->
            Stream.of(types)
                .map(type -> new IssueEvent(jira.issue, Map.of(), null, type))
                .map(event -> (DelegatingJiraIssueEvent) () -> event)
                .toList());
  }

  private Life open(String priority) {
    Traits traits = new Traits(KeptDesk.ISSUE.projectId(), "bug", priority);
    return Life.open(KeptDesk.ISSUE.issueId(), new Issue(traits, now));
  }

  private List<Life> lives() {
    return store.changedAfter(LifeStore.Mark.START, 9).stream().map(Changed::life).toList();
  }
}
