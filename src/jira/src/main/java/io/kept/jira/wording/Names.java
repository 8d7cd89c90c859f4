package io.kept.jira.wording;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.promise.Person;
import java.util.Optional;

/** What people are called. */
public class Names {
  private final UserManager users;
  private final Wording wording;

  public Names(UserManager users, Wording wording) {
    this.users = users;
    this.wording = wording;
  }

  /**
   * The name that everybody reads; somebody who is gone keeps their numbers, under the key. Whoever
   * has been forgotten is a former user, in the reader's language.
   */
  public String of(Person person, Reader reader) {
    return person.equals(Person.FORMER)
        ? wording.text(reader, "kept.former")
        : user(person).map(ApplicationUser::getDisplayName).orElse(person.key());
  }

  /** The name to log in with; empty when somebody is gone. */
  public Optional<String> login(Person person) {
    return user(person).map(ApplicationUser::getUsername);
  }

  private Optional<ApplicationUser> user(Person person) {
    return Optional.ofNullable(users.getUserByKey(person.key()));
  }
}
