package io.kept.jira.notice;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.notice.CannotSpeak;
import io.kept.notice.CannotSpeak.Obstacle;
import io.kept.notice.Letter;
import io.kept.promise.Person;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * In whose name comments are posted: an agent's, for what that agent has written, or the account of
 * Kept, which is nobody's own.
 */
public final class Speaker {
  private static final String USERNAME = "kept";

  private final UserManager users;
  private final Supplier<Optional<String>> chosen;

  /**
   * @param chosen the key of the user whom an administrator has chosen to speak, asked afresh each
   *     time; without one it is the user {@code kept}
   */
  public Speaker(UserManager users, Supplier<Optional<String>> chosen) {
    this.users = users;
    this.chosen = chosen;
  }

  /** Whether the account is there. */
  public boolean isReady() {
    return active().isPresent();
  }

  /** The account; empty while there is none that is active. */
  public Optional<ApplicationUser> active() {
    return known().filter(ApplicationUser::isActive);
  }

  /** The user name of the account; its key where Jira does not know it any more. */
  public String name() {
    return known().map(ApplicationUser::getUsername).orElseGet(() -> chosen.get().orElse(USERNAME));
  }

  private Optional<ApplicationUser> known() {
    Optional<String> key = chosen.get();
    return Optional.ofNullable(
        key.isPresent() ? users.getUserByKey(key.get()) : users.getUserByName(USERNAME));
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
                        + name()
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

  /** Whether a user is the account; the standard one never counts as an agent, chosen or not. */
  boolean is(ApplicationUser user) {
    return USERNAME.equals(user.getUsername())
        || chosen.get().filter(user.getKey()::equals).isPresent();
  }
}
