package io.kept.sandbox.page.issue;

import io.kept.sandbox.permission.SandboxPermissions;
import io.kept.sandbox.project.Projects;
import io.kept.sandbox.user.Users;

/** Who there is, where, and what each may do. */
public record Directory(Users users, Projects projects, SandboxPermissions permissions) {}
