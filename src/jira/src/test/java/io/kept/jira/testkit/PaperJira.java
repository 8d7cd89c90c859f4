package io.kept.jira.testkit;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.kept.jira.field.FieldGuard;
import io.kept.jira.field.FieldWords;
import io.kept.jira.field.FirstWords;
import io.kept.jira.field.PromisedByField;
import io.kept.jira.field.SpokenWords;
import io.kept.jira.notice.AgentWords;
import io.kept.jira.notice.HandOver;
import io.kept.jira.notice.MailAlerts;
import io.kept.jira.notice.Marks;
import io.kept.jira.notice.Requests;
import io.kept.jira.notice.Speaker;
import io.kept.jira.notice.WarningText;
import io.kept.jira.promise.FieldReader;
import io.kept.jira.promise.IssueListener;
import io.kept.jira.promise.JiraDesk;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.right.Rights;
import io.kept.jira.right.RoleHolders;
import io.kept.jira.wording.Quotes;
import io.kept.jira.wording.Wording;
import io.kept.policy.Policies;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.testkit.KeptDesk;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Jira on paper: one project, one issue, one promised-by field. The ids and the clock are those
 * of core's test kit, and promises are kept in its memory.
 */
public final class PaperJira {
  public final KeptDesk kept = new KeptDesk();
  public final Settings settings = new Settings();
  public final Wording wording = new Wording(Texts.resolver(), kept.clock);
  public final Quotes quotes = new Quotes(kept.policies, kept.clock);

  public final Project project = mock(Project.class);
  public final MutableIssue issue = mock(MutableIssue.class);
  public final CustomField field = mock(CustomField.class);
  public final IssueManager issues = mock(IssueManager.class);
  public final CustomFieldManager fields = mock(CustomFieldManager.class);
  public final PermissionManager permissions = mock(PermissionManager.class);

  public final Comments comments = new Comments(issue);
  public final UserManager users = mock(UserManager.class);
  private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
  public final Rights rights = rightsBy(kept.policies);
  public final AgentWords words =
      new AgentWords(
          comments.manager,
          new Marks(comments.properties),
          new AgentWords.Others(new Speaker(users, Optional::empty), new Requests(fields)),
          rights);
  public final Promises promises =
      new Promises(kept.store, new JiraDesk(issues, words), kept.policies, kept.clock);
  public final SpokenWords spoken = new SpokenWords(() -> KeptDesk.BERLIN);
  public final PromisedByField type =
      new PromisedByField(
          new FieldValues().persister(),
          mock(GenericConfigManager.class),
          new FieldWords(
              quotes,
              settings.readers(),
              wording,
              new FieldWords.ByPolicy(
                  new FirstWords(
                      settings.authentication(),
                      new FirstWords.Rules(kept.policies, rights, quotes),
                      settings.readers(),
                      kept.clock),
                  new FieldGuard(
                      issues,
                      promises,
                      rights,
                      new FieldGuard.Speech(
                          settings.authentication(), settings.readers(), wording)))),
          spoken);
  public final FieldReader reader =
      new FieldReader(new PromisedByFields(fields), spoken, promises, kept.clock);
  private final HandOver handOver =
      new HandOver((issue, holder) -> List.of(), users, rights, mailsTo(mock(MailQueue.class)));
  private final IssueListener listener =
      new IssueListener(mock(EventPublisher.class), reader, handOver);
  private boolean publishing = true;

  public PaperJira() {
    when(project.getId()).thenReturn(KeptDesk.ISSUE.projectId());
    when(project.getKey()).thenReturn("DESK");
    when(project.getName()).thenReturn("Service desk");
    when(issue.getId()).thenReturn(KeptDesk.ISSUE.issueId());
    when(issue.getKey()).thenReturn("DESK-10");
    when(issue.getSummary()).thenReturn("The printer is on fire");
    when(issue.getCreated()).thenReturn(Timestamp.from(kept.clock.instant()));
    when(issue.getUpdated()).thenReturn(Timestamp.from(kept.clock.instant()));
    when(issue.getProjectObject()).thenReturn(project);
    CustomFieldTypeModuleDescriptor descriptor = mock(CustomFieldTypeModuleDescriptor.class);
    when(descriptor.getCompleteKey()).thenReturn("io.kept.jira:promised-by");
    type.init(descriptor);
    when(field.getId()).thenReturn("customfield_100");
    when(field.getIdAsLong()).thenReturn(KeptDesk.ISSUE.fieldId());
    when(field.getName()).thenReturn("Fix promised by");
    when(field.getCustomFieldType()).thenReturn(type);
    when(field.getValue(issue)).thenAnswer(call -> type.getValueFromIssue(field, issue));
    when(fields.getCustomFieldObjects(issue)).thenReturn(List.of(field));
    when(issues.getIssueObject(issue.getId())).thenReturn(issue);
    when(issues.getIssueObject("DESK-10")).thenReturn(issue);
    doAnswer(set -> whenUpdated(set.getArgument(1))).when(issue).setCustomFieldValue(any(), any());
  }

  /** As on an edit screen: what is set becomes the field's value once the issue is updated. */
  private Object whenUpdated(Date value) {
    when(issues.updateIssue(any(), any(), any(), anyBoolean()))
        .thenAnswer(
            update -> {
              write(value);
              if (publishing) {
                publishUpdateBy(update.getArgument(0));
              }
              return issue;
            });
    return null;
  }

  /** Another field of that type, with that value on the issue. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public void addField(String type, Object value) {
    CustomFieldType of = mock(CustomFieldType.class);
    when(of.getKey()).thenReturn(type);
    CustomField another = mock(CustomField.class);
    when(another.getCustomFieldType()).thenReturn(of);
    when(another.getValue(issue)).thenReturn(value);
    when(fields.getCustomFieldObjects(issue)).thenReturn(List.of(field, another));
  }

  /** Writes the field and tells nobody. */
  public void write(Date value) {
    type.updateValue(field, issue, value);
  }

  public void write(String promisedBy) {
    write(Date.from(Instant.parse(promisedBy)));
  }

  public void publishUpdateBy(ApplicationUser user) {
    IssueEvent event = new IssueEvent(issue, Map.of(), user, 2L);
    listener.onBundle(() -> List.of((DelegatingJiraIssueEvent) () -> event));
  }

  /** From now on Kept hears of no event. */
  public void publishNothing() {
    publishing = false;
  }

  public void resolve(Instant at) {
    when(issue.getResolutionDate()).thenReturn(Timestamp.from(at));
  }

  public void reopen() {
    when(issue.getResolutionDate()).thenReturn(null);
  }

  /** Mails to our own people, in plain text. */
  public MailAlerts.Post mailsTo(MailQueue queue) {
    ApplicationProperties properties = mock(ApplicationProperties.class);
    when(properties.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://jira.example.com");
    WarningText text = new WarningText(wording, settings.readers(), properties, kept.clock);
    return new MailAlerts.Post(queue, text, user -> false);
  }

  /** Somebody who may see the issue. */
  public ApplicationUser watcher(String name) {
    ApplicationUser user = People.called(name);
    allow(user, ProjectPermissions.BROWSE_PROJECTS);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
        .thenReturn(true);
    return user;
  }

  /** Who may do what by other policies. */
  public Rights rightsBy(Policies policies) {
    return new Rights(permissions, new RoleHolders(permissions, roles), policies);
  }

  /** Gives somebody a role in the project. */
  public void give(ApplicationUser user, String role) {
    ProjectRole known = mock(ProjectRole.class, role);
    when(roles.getProjectRole(role)).thenReturn(known);
    when(roles.isUserInProjectRole(user, known, project)).thenReturn(true);
  }

  /** Somebody who may also edit it. */
  public ApplicationUser agent(String name) {
    ApplicationUser user = watcher(name);
    allow(user, ProjectPermissions.EDIT_ISSUES);
    return user;
  }

  /** Somebody who also administers the project. */
  public ApplicationUser manager(String name) {
    ApplicationUser user = agent(name);
    when(permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user))
        .thenReturn(true);
    return user;
  }

  private void allow(ApplicationUser user, ProjectPermissionKey permission) {
    when(permissions.hasPermission(permission, issue, user)).thenReturn(true);
  }

  /** The newest promise, with what has happened to it by now. */
  public Promise promise() {
    return promises.catchUp(kept.latest());
  }

  public boolean isPromised() {
    return kept.store.latest(KeptDesk.ISSUE).isPresent();
  }
}
