package io.kept.jira.notice;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.notice.CannotSpeak;
import io.kept.notice.CannotSpeak.Obstacle;
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
    return active().isPresent();
  }

  /** The account; empty while there is none that is active. */
  public Optional<ApplicationUser> active() {
    return Optional.ofNullable(users.getUserByName(USERNAME)).filter(ApplicationUser::isActive);
  }

  /**
   * @throws IllegalStateException when an administrator has not created the account yet
   */
  ApplicationUser account() {
    return active()
        .orElseThrow(
            () ->
                new CannotSpeak(
                    Obstacle.NO_ACCOUNT,
                    "Kept speaks to customers as the user '"
                        + USERNAME
                        + "', who does not exist or is not active. Create it and let it comment."));
  }

  /** The account as a person; empty while there is none that is active. */
  public Optional<Person> self() {
    return active().map(user -> new Person(user.getKey()));
  }

  /**
   * The agent who wrote a letter.
   *
   * @throws IllegalStateException when there is no such active user any more
   */
  ApplicationUser author(Letter letter) {
    ApplicationUser author = users.getUserByKey(letter.author().key());
    if (author == null || !author.isActive()) {
      throw new CannotSpeak(
          Obstacle.NO_AUTHOR,
          "The agent who wrote this, "
              + letter.author().key()
              + ", is not an active user any more.");
    }
    return author;
  }

  boolean is(ApplicationUser user) {
    return USERNAME.equals(user.getUsername());
  }
}
