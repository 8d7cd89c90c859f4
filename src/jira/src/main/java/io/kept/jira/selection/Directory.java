package io.kept.jira.selection;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.user.util.UserManager;
import io.kept.promise.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whom and what Jira knows by a name or an id. */
public record Directory(UserManager users, ConstantsManager constants) {

  /** Something with an id, and its name in Jira. */
  public record Named(String id, String name) {}

  /** Empty when nobody has such a user name. */
  Optional<Person> person(String name) {
    return Optional.ofNullable(users.getUserByName(name)).map(user -> new Person(user.getKey()));
  }

  /** The types of issues, in Jira's order. */
  public List<Named> types() {
    return named(constants.getAllIssueTypeObjects());
  }

  /** The priorities, in Jira's order. */
  public List<Named> priorities() {
    return named(constants.getPriorities());
  }

  private static List<Named> named(Collection<? extends IssueConstant> all) {
    return all.stream().map(it -> new Named(it.getId(), it.getName())).toList();
  }
}
