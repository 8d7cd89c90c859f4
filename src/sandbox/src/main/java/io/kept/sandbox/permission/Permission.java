package io.kept.sandbox.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** The project permissions of the sandbox, by the names of Jira's. */
public enum Permission {
  ADMINISTER_PROJECTS,
  BROWSE_PROJECTS,
  CREATE_ISSUES,
  EDIT_ISSUES,
  ASSIGN_ISSUES,
  ASSIGNABLE_USER,
  TRANSITION_ISSUES,
  RESOLVE_ISSUES,
  MOVE_ISSUES,
  DELETE_ISSUES,
  ARCHIVE_ISSUES,
  ADD_COMMENTS,
  EDIT_OWN_COMMENTS,
  EDIT_ALL_COMMENTS,
  DELETE_OWN_COMMENTS,
  DELETE_ALL_COMMENTS;

  public ProjectPermissionKey key() {
    return new ProjectPermissionKey(name());
  }
}
