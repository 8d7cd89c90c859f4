package io.kept.jira.notice;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

/** The account in whose name Kept comments. It is nobody's own: Kept never speaks as a person. */
public final class Speaker {
  private static final String USERNAME = "kept";

  private final UserManager users;

  public Speaker(UserManager users) {
    this.users = users;
  }

  /**
   * @throws IllegalStateException when an administrator has not created the account yet
   */
  ApplicationUser account() {
    ApplicationUser account = users.getUserByName(USERNAME);
    if (account == null || !account.isActive()) {
      throw new IllegalStateException(
          "Kept speaks to customers as the user '"
              + USERNAME
              + "', who does not exist or is not active. Create it and let it comment.");
    }
    return account;
  }

  boolean is(ApplicationUser user) {
    return USERNAME.equals(user.getUsername());
  }
}
