package io.kept.jira.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.mail.queue.MailQueue;
import io.kept.jira.notice.HandOver;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.People;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueListenerTest {
  private static final long UPDATED = 2;
  private static final long ASSIGNED = 3;
  private static final long DELETED = 8;
  private static final long ARCHIVED = 18;

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final EventPublisher events = mock(EventPublisher.class);
  private final Map<Long, Optional<Person>> holders = new HashMap<>();
  private final IssueListener listener =
      new IssueListener(
          events,
          jira.reader,
          new HandOver(this::follow, jira.users, jira.rights, jira.mailsTo(mock(MailQueue.class))));

  @Test
  void listensFromTheStartOfThePluginToItsEnd() {
    listener.onStart();
    verify(events).register(listener);

    listener.onStop();
    verify(events).unregister(listener);
  }

  @Test
  void jiraFindsTheMethodToCall() throws NoSuchMethodException {
    assertThat(IssueListener.class.getMethod("onBundle", IssueEventBundle.class))
        .satisfies(it -> assertThat(it.isAnnotationPresent(EventListener.class)).isTrue());
  }

  @Test
  void readsTheFieldsOfAnIssueThatSomebodyChanged() {
    jira.write("2026-11-23T16:00:00Z");

    listener.onBundle(bundle(event(anna, UPDATED)));

    assertThat(jira.isPromised()).isTrue();
  }

  @Test
  void leavesAChangeByNobodyToTheNextLook() {
    jira.write("2026-11-23T16:00:00Z");

    listener.onBundle(bundle(event(null, UPDATED)));

    assertThat(jira.isPromised()).isFalse();
  }

  @Test
  void looksOnceAtWhatWasDoneTogether() {
    jira.write("2026-11-23T16:00:00Z");

    listener.onBundle(bundle(event(anna, UPDATED), event(anna, ASSIGNED)));

    verify(jira.fields, times(1)).getCustomFieldObjects(jira.issue);
    assertThat(jira.promise().entries()).isEqualTo(1);
  }

  @Test
  void followsAPromisedIssueToItsNewAssignee() {
    jira.write("2026-11-23T16:00:00Z");
    ApplicationUser ben = jira.agent("ben");
    when(jira.issue.getAssignee()).thenReturn(ben);
    listener.onBundle(bundle(event(anna, ASSIGNED)));
    assertThat(holders).containsExactly(Map.entry(10L, Optional.of(People.person("ben"))));

    when(jira.issue.getAssignee()).thenReturn(null);
    listener.onBundle(bundle(event(anna, ASSIGNED)));
    assertThat(holders).containsExactly(Map.entry(10L, Optional.empty()));
  }

  @Test
  void hasNobodyToTellWhereNothingIsPromised() {
    listener.onBundle(bundle(event(anna, ASSIGNED)));

    assertThat(holders).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {DELETED, ARCHIVED})
  void withdrawsWhatWasPromisedAboutAnIssueThatIsGone(long type) {
    jira.write("2026-11-23T16:00:00Z");
    listener.onBundle(bundle(event(anna, UPDATED)));

    listener.onBundle(bundle(event(anna, type)));

    assertThat(jira.promise().state()).isInstanceOf(State.Withdrawn.class);
  }

  /** A part of it can come without its user. */
  @Test
  void hearsThatAnIssueIsGoneFromAnyPartOfWhatWasDone() {
    jira.write("2026-11-23T16:00:00Z");
    listener.onBundle(bundle(event(anna, UPDATED)));

    listener.onBundle(bundle(event(anna, UPDATED), event(null, DELETED)));

    assertThat(jira.promise().state()).isInstanceOf(State.Withdrawn.class);
  }

  @Test
  void passesOverWhatIsNoIssueEvent() {
    IssueEventBundle strange = () -> List.of(new JiraIssueEvent() {});

    assertThatCode(() -> listener.onBundle(strange)).doesNotThrowAnyException();
  }

  @Test
  void neverFailsTheActionOfTheUserInWhoseThreadItRuns() {
    when(jira.field.getValue(jira.issue))
        .thenThrow(new IllegalStateException("The database is away."));

    assertThatCode(() -> listener.onBundle(bundle(event(anna, UPDATED))))
        .doesNotThrowAnyException();
  }

  private List<Promise> follow(long issue, Seen seen) {
    holders.put(issue, seen.holder());
    return List.of();
  }

  private IssueEvent event(ApplicationUser user, long type) {
    return new IssueEvent(jira.issue, Map.of(), user, type);
  }

  private static IssueEventBundle bundle(IssueEvent... events) {
    return () -> Stream.of(events).map(event -> (DelegatingJiraIssueEvent) () -> event).toList();
  }
}
