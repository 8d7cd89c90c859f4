package io.kept.sandbox.page.issue;

import com.atlassian.jira.security.PermissionManager;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.user.Users;

/** Who there is, where, and what each may do. */
public record Directory(Users users, Projects projects, PermissionManager permissions) {}
