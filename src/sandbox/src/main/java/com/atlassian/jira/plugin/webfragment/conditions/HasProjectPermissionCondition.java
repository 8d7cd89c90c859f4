package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import java.util.Optional;

/** Holds when the user has the permission in the project of the page. */
public final class HasProjectPermissionCondition implements Condition {
  private static final Map<String, ProjectPermissionKey> SHORT_NAMES =
      Map.of(
          "browse", ProjectPermissions.BROWSE_PROJECTS,
          "edit", ProjectPermissions.EDIT_ISSUES,
          "project", ProjectPermissions.ADMINISTER_PROJECTS);

  private final PermissionManager permissions;
  private final JiraAuthenticationContext authentication;
  private Optional<ProjectPermissionKey> permission = Optional.empty();

  public HasProjectPermissionCondition(
      PermissionManager permissions, JiraAuthenticationContext authentication) {
    this.permissions = permissions;
    this.authentication = authentication;
  }

  @Override
  public void init(Map<String, String> params) {
    String name = params.getOrDefault("permission", "");
    permission =
        SHORT_NAMES.entrySet().stream()
            .filter(known -> name.equals(known.getKey()) || isKey(name, known.getValue()))
            .map(Map.Entry::getValue)
            .findFirst();
    if (permission.isEmpty()) {
      throw new PluginParseException("no project permission '" + name + "' in the sandbox");
    }
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return project(context)
        .map(project -> allowed(permission.orElseThrow(), project))
        .orElse(false);
  }

  private boolean allowed(ProjectPermissionKey key, Project project) {
    return permissions.hasPermission(key, project, authentication.getLoggedInUser());
  }

  private static Optional<Project> project(Map<String, Object> context) {
    return context.get("issue") instanceof Issue issue
        ? Optional.of(issue.getProjectObject())
        : Optional.ofNullable((Project) context.get("project"));
  }

  private static boolean isKey(String name, ProjectPermissionKey key) {
    return name.equals(key.permissionKey());
  }
}
