package io.kept.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** Jira's user manager; an unknown user is null, as Jira has it. */
public final class SandboxUserManager implements UserManager {
  private final Users users;

  public SandboxUserManager(Users users) {
    this.users = users;
  }

  @Override
  public ApplicationUser getUserByKey(String userKey) {
    return users.byKey(userKey).orElse(null);
  }

  @Override
  public ApplicationUser getUserByName(String userName) {
    return users.byName(userName).orElse(null);
  }
}
