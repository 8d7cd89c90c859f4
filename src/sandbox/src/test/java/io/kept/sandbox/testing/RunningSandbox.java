package io.kept.sandbox.testing;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import io.kept.sandbox.Sandbox;
import io.kept.sandbox.SandboxSetup;
import io.kept.sandbox.field.SandboxCustomField;
import io.kept.sandbox.issue.IssueState.People;
import io.kept.sandbox.issue.IssueState.Wording;
import io.kept.sandbox.issue.NewIssue;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.user.SandboxUser;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One sandbox for the tests of a class: in memory, its clock standing, with one field "Due". */
public final class RunningSandbox implements BeforeAllCallback, AfterAllCallback {
  public static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  private final List<IssueEvent> events = new CopyOnWriteArrayList<>();
  private final List<List<IssueEvent>> bundles = new CopyOnWriteArrayList<>();
  private Sandbox sandbox;

  @Override
  public void beforeAll(ExtensionContext context) {
    sandbox = Sandbox.start(SandboxSetup.empty().standingAt(MONDAY));
    sandbox.fields().enable(List.of(new DueFieldType.Module(sandbox)));
    sandbox.events().register(this);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    sandbox.close();
  }

  @EventListener
  public void onIssueEvent(IssueEvent event) {
    events.add(event);
  }

  @EventListener
  public void onBundle(IssueEventBundle bundle) {
    bundles.add(bundle.getEvents().stream().map(RunningSandbox::event).toList());
  }

  private static IssueEvent event(JiraIssueEvent event) {
    return ((DelegatingJiraIssueEvent) event).asIssueEvent();
  }

  public Sandbox get() {
    return sandbox;
  }

  public SandboxUser user(String name) {
    return sandbox.users().require(name);
  }

  public SandboxProject help() {
    return sandbox.projects().byKey("HELP").orElseThrow();
  }

  public SandboxCustomField due() {
    return sandbox.fields().all().get(0);
  }

  /** A new issue that carl reported and anna has. */
  public SandboxIssue issue() {
    return issue("Something is broken");
  }

  public SandboxIssue issue(String summary) {
    People people = new People(user("carl"), Optional.of(user("anna")));
    Wording wording = new Wording(summary, "");
    return sandbox.issues().create(user("carl"), new NewIssue(help(), wording, people, Map.of()));
  }

  /** A new issue that anna reported and has, so that customers may not see it. */
  public SandboxIssue annas(String summary) {
    People people = new People(user("anna"), Optional.of(user("anna")));
    Wording wording = new Wording(summary, "");
    return sandbox.issues().create(user("anna"), new NewIssue(help(), wording, people, Map.of()));
  }

  /** The event types of what happened to the issue, together as it was done together. */
  public List<List<Long>> bundlesOf(SandboxIssue issue) {
    return bundles.stream()
        .map(bundle -> eventsOf(issue, bundle))
        .filter(types -> !types.isEmpty())
        .toList();
  }

  /** The event types of what happened to the issue. */
  public List<Long> eventsOf(SandboxIssue issue) {
    return eventsOf(issue, events);
  }

  private static List<Long> eventsOf(SandboxIssue issue, List<IssueEvent> all) {
    return all.stream()
        .filter(event -> event.getIssue().getId().equals(issue.getId()))
        .map(IssueEvent::getEventTypeId)
        .toList();
  }

  /** A browser in which that user has logged in. */
  public Browser browser(String name) {
    Browser browser = new Browser(sandbox.baseUrl());
    browser.login(name);
    return browser;
  }

  public Browser anonymous() {
    return new Browser(sandbox.baseUrl());
  }
}
