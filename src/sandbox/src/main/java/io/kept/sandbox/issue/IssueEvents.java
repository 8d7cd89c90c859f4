package io.kept.sandbox.issue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import io.kept.sandbox.user.SandboxUser;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what somebody did to an issue: an event for each part of it, and one bundle of all. */
public final class IssueEvents {
  private final EventPublisher events;

  public IssueEvents(EventPublisher events) {
    this.events = events;
  }

  void tell(SandboxUser actor, SandboxIssue issue, IssueAction... done) {
    List<Told> all =
        Stream.of(done)
            .map(action -> new IssueEvent(issue, Map.of(), actor, action.eventType()))
            .map(Told::new)
            .toList();
    all.forEach(told -> events.publish(told.asIssueEvent()));
    events.publish(new Bundle(all));
  }

  private record Told(IssueEvent asIssueEvent) implements DelegatingJiraIssueEvent {}

  private record Bundle(List<Told> getEvents) implements IssueEventBundle {}
}
