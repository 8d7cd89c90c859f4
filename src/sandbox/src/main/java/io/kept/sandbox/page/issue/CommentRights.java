package io.kept.sandbox.page.issue;

import static io.kept.sandbox.permission.Permission.DELETE_ALL_COMMENTS;
import static io.kept.sandbox.permission.Permission.DELETE_OWN_COMMENTS;
import static io.kept.sandbox.permission.Permission.EDIT_ALL_COMMENTS;
import static io.kept.sandbox.permission.Permission.EDIT_OWN_COMMENTS;

import io.kept.sandbox.comment.SandboxComment;
import io.kept.sandbox.issue.SandboxIssue;
import io.kept.sandbox.permission.Permission;
import io.kept.sandbox.user.SandboxUser;

/** Who may change which comment: his own, or anybody's. */
final class CommentRights {
  private final IssueAccess access;

  CommentRights(IssueAccess access) {
    this.access = access;
  }

  boolean mayEdit(SandboxUser user, SandboxIssue issue, SandboxComment comment) {
    return access.may(EDIT_ALL_COMMENTS, user, issue)
        || own(user, comment) && access.may(EDIT_OWN_COMMENTS, user, issue);
  }

  boolean mayDelete(SandboxUser user, SandboxIssue issue, SandboxComment comment) {
    Permission own = DELETE_OWN_COMMENTS;
    return access.may(DELETE_ALL_COMMENTS, user, issue)
        || own(user, comment) && access.may(own, user, issue);
  }

  private static boolean own(SandboxUser user, SandboxComment comment) {
    return comment.author().equals(user);
  }
}
