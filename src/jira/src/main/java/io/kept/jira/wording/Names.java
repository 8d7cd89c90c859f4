package io.kept.jira.wording;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.promise.Person;
import java.util.Optional;

/** What people are called. */
public class Names {
  private final UserManager users;

  public Names(UserManager users) {
    this.users = users;
  }

  /** The name that everybody reads; somebody who is gone keeps their numbers, under the key. */
  public String of(Person person) {
    return user(person).map(ApplicationUser::getDisplayName).orElse(person.key());
  }

  /** The name to log in with; empty when somebody is gone. */
  public Optional<String> login(Person person) {
    return user(person).map(ApplicationUser::getUsername);
  }

  private Optional<ApplicationUser> user(Person person) {
    return Optional.ofNullable(users.getUserByKey(person.key()));
  }
}
