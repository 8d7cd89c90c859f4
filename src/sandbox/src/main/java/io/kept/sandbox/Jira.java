package io.kept.sandbox;

import com.atlassian.event.api.EventPublisher;
import io.kept.sandbox.clock.ClockStore;
import io.kept.sandbox.clock.SandboxClock;
import io.kept.sandbox.comment.Comments;
import io.kept.sandbox.comment.Comments.Readers;
import io.kept.sandbox.comment.EntityProperties;
import io.kept.sandbox.dashboard.Dashboards;
import io.kept.sandbox.event.SandboxEventPublisher;
import io.kept.sandbox.field.CustomFields;
import io.kept.sandbox.field.FieldValues;
import io.kept.sandbox.history.History;
import io.kept.sandbox.i18n.Texts;
import io.kept.sandbox.issue.IssueEvents;
import io.kept.sandbox.issue.IssueStore;
import io.kept.sandbox.issue.IssueTable;
import io.kept.sandbox.issue.Issues;
import io.kept.sandbox.issue.Lifecycle;
import io.kept.sandbox.issue.Sight;
import io.kept.sandbox.jql.JqlSearch;
import io.kept.sandbox.jql.JqlSearch.Contents;
import io.kept.sandbox.log.LogImport;
import io.kept.sandbox.log.LogImport.Participants;
import io.kept.sandbox.mail.Mail;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.permission.PermissionScheme;
import io.kept.sandbox.permission.SandboxPermissions;
import io.kept.sandbox.project.ProjectRoles;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.project.SandboxProject;
import io.kept.sandbox.scheduler.SandboxScheduler;
import io.kept.sandbox.scheduler.TimeMachine;
import io.kept.sandbox.store.Store;
import io.kept.sandbox.user.SandboxAuthentication;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import io.kept.sandbox.workflow.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The sandbox's Jira, put together; nothing of it knows a plugin or the web. */
final class Jira implements AutoCloseable {
  final Texts texts = new Texts();
  final EventPublisher events = new SandboxEventPublisher();
  final SandboxAuthentication authentication = new SandboxAuthentication(texts);
  final SandboxClock clock;
  final SandboxScheduler scheduler;
  final Mail mail;
  final TimeMachine time;
  final Users users;
  final ProjectRoles roles;
  final Projects projects;
  final PermissionScheme scheme;
  final SandboxPermissions permissions;
  final CustomFields fields;
  final FieldValues fieldValues;
  final EntityProperties properties;
  final History history;
  final Rules rules;
  final Dashboards dashboards;
  final Issues issues;
  final Lifecycle lifecycle;
  final Comments comments;
  final JqlSearch search;
  final LogImport imports;

  Jira(DataSource dataSource, Optional<Instant> standsAt) {
    Jdbi jdbi = Store.open(dataSource);
    ClockStore clockStore = new ClockStore(jdbi);
    clock =
        standsAt
            .map(SandboxClock::standingAt)
            .orElseGet(() -> SandboxClock.running(clockStore.ahead()));
    scheduler = new SandboxScheduler(clock);
    mail = Mail.start(jdbi, clock);
    time = new TimeMachine(clock, scheduler, clockStore, mail::settle);
    users = Users.open(jdbi);
    roles = ProjectRoles.open(jdbi, users);
    projects = new Projects(jdbi, users, roles);
    scheme = PermissionScheme.open(jdbi);
    permissions = new SandboxPermissions(users, roles, scheme);
    fields = new CustomFields(jdbi);
    fieldValues = new FieldValues(jdbi);
    properties = new EntityProperties(jdbi);
    history = new History(jdbi, users);
    IssueTable table = new IssueTable(jdbi, users, projects);
    IssueStore store = new IssueStore(jdbi, table, history);
    IssueEvents told = new IssueEvents(events);
    rules = new Rules(jdbi, permissions);
    dashboards = new Dashboards(jdbi);
    issues = new Issues(store, new Issues.Around(clock, told, this::sight, rules));
    lifecycle = new Lifecycle(store, fields, clock, told);
    comments = Comments.open(jdbi, new Readers(users, roles), issues, clock);
    search = new JqlSearch(jdbi, new Contents(issues, fields, users, projects), this::sight, clock);
    imports = new LogImport(jdbi, table, history, new Participants(projects, users));
  }

  private Sight sight(SandboxUser user) {
    List<Long> browsed =
        projects.all().stream()
            .filter(project -> permissions.has(Permission.BROWSE_PROJECTS, project, user))
            .map(SandboxProject::id)
            .toList();
    return new Sight(browsed, user.key());
  }

  @Override
  public void close() {
    scheduler.close();
    mail.close();
  }
}
