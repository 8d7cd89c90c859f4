package io.kept.jira.notice;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.notice.Letter;
import io.kept.promise.Person;
import java.util.Optional;

/**
 * In whose name comments are posted: an agent's, for what that agent has written, or the account of
 * Kept, which is nobody's own.
 */
public final class Speaker {
  private static final String USERNAME = "kept";

  private final UserManager users;

  public Speaker(UserManager users) {
    this.users = users;
  }

  /** Whether the account is there. */
  public boolean isReady() {
    ApplicationUser account = users.getUserByName(USERNAME);
    return account != null && account.isActive();
  }

  /**
   * @throws IllegalStateException when an administrator has not created the account yet
   */
  ApplicationUser account() {
    if (!isReady()) {
      throw new IllegalStateException(
          "Kept speaks to customers as the user '"
              + USERNAME
              + "', who does not exist or is not active. Create it and let it comment.");
    }
    return users.getUserByName(USERNAME);
  }

  /** The account as a person; empty while there is none that is active. */
  public Optional<Person> self() {
    return Optional.ofNullable(users.getUserByName(USERNAME))
        .filter(ApplicationUser::isActive)
        .map(user -> new Person(user.getKey()));
  }

  /**
   * The agent who wrote a letter.
   *
   * @throws IllegalStateException when there is no such active user any more
   */
  ApplicationUser author(Letter letter) {
    ApplicationUser author = users.getUserByKey(letter.author().key());
    if (author == null || !author.isActive()) {
      throw new IllegalStateException(
          "The agent who wrote this, " + letter.author().key() + ", is not an active user any more.");
    }
    return author;
  }

  boolean is(ApplicationUser user) {
    return USERNAME.equals(user.getUsername());
  }
}
