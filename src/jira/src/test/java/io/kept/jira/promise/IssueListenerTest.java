package io.kept.jira.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IssueListenerTest {
  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final EventPublisher events = mock(EventPublisher.class);
  private final IssueListener listener = new IssueListener(events, jira.reader);

  @Test
  void listensFromTheStartOfThePluginToItsEnd() {
    listener.onStart();
    verify(events).register(listener);

    listener.onStop();
    verify(events).unregister(listener);
  }

  @Test
  void jiraFindsTheMethodToCall() throws NoSuchMethodException {
    assertThat(IssueListener.class.getMethod("onIssueEvent", IssueEvent.class))
        .satisfies(it -> assertThat(it.isAnnotationPresent(EventListener.class)).isTrue());
  }

  @Test
  void readsTheFieldsOfAnIssueThatSomebodyChanged() {
    jira.write("2026-11-23T16:00:00Z");

    listener.onIssueEvent(event(anna));

    assertThat(jira.isPromised()).isTrue();
  }

  @Test
  void leavesAChangeByNobodyToTheNextLook() {
    jira.write("2026-11-23T16:00:00Z");

    listener.onIssueEvent(event(null));

    assertThat(jira.isPromised()).isFalse();
  }

  @Test
  void neverFailsTheActionOfTheUserInWhoseThreadItRuns() {
    when(jira.field.getValue(jira.issue))
        .thenThrow(new IllegalStateException("The database is away."));

    assertThatCode(() -> listener.onIssueEvent(event(anna))).doesNotThrowAnyException();
  }

  private IssueEvent event(ApplicationUser user) {
    return new IssueEvent(jira.issue, Map.of(), user, 2L);
  }
}
