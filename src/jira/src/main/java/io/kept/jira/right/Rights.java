package io.kept.jira.right;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.policy.Allowed;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.policy.Role;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who may do what, as the policy of the project and kind says. A user who is not logged in, or may
 * not browse, may do nothing.
 */
public class Rights {
  private final PermissionManager permissions;
  private final RoleHolders holders;
  private final Policies policies;

  public Rights(PermissionManager permissions, RoleHolders holders, Policies policies) {
    this.permissions = permissions;
    this.holders = holders;
    this.policies = policies;
  }

  public boolean maySee(ApplicationUser user, Issue issue) {
    return user != null
        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
  }

  public boolean mayBrowse(ApplicationUser user, Project project) {
    return user != null
        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
  }

  /** An agent of the issue: may quote something about it, and speaks for the desk. */
  public boolean mayQuote(ApplicationUser user, Issue issue) {
    return Stream.of(Kind.values()).anyMatch(kind -> mayQuote(user, issue, kind));
  }

  /** May quote what must happen. */
  public boolean mayQuote(ApplicationUser user, Issue issue, Kind kind) {
    return has(user, issue, kind, Allowed::toQuote);
  }

  /** May quote what must happen about issues that are created in a project. */
  public boolean mayQuote(ApplicationUser user, Project project, Kind kind) {
    Role role = policies.of(project.getId(), kind).allowed().toQuote();
    return mayBrowse(user, project) && holders.has(user, project, role);
  }

  /** May hold, resume and withdraw, and send what Kept has drafted. */
  public boolean mayAct(ApplicationUser user, Issue issue, Kind kind) {
    return has(user, issue, kind, Allowed::toAct);
  }

  /** May promise beyond the tries, and correct a verdict. */
  public boolean mayManage(ApplicationUser user, Issue issue, Kind kind) {
    return has(user, issue, kind, Allowed::toManage);
  }

  /** Sees the kept rate of the project: whoever manages its fixes. */
  public boolean mayManage(ApplicationUser user, Project project) {
    Role role = policies.of(project.getId(), Kind.FIX).allowed().toManage();
    return mayBrowse(user, project) && holders.has(user, project, role);
  }

  /** Sees the kept rates of single agents of the project, as the policy of its fixes says. */
  public boolean maySeeAgents(ApplicationUser user, Project project) {
    Role role = policies.of(project.getId(), Kind.FIX).allowed().toSeeAgents();
    return mayManage(user, project) && holders.has(user, project, role);
  }

  private boolean has(ApplicationUser user, Issue issue, Kind kind, Function<Allowed, Role> toDo) {
    return maySee(user, issue)
        && holders.has(
            user, issue, toDo.apply(policies.of(issue.getProjectObject().getId(), kind).allowed()));
  }
}
