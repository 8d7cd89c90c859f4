package io.kept.jira.promise;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.promise.Person;
import java.util.Optional;

/**
 * How an issue stands, as far as its promises remember it.
 *
 * @param holder who has it
 * @param customer who reported it
 * @param type its type, by Jira's id
 * @param priority by Jira's id
 */
public record Seen(
    Optional<Person> holder,
    Optional<Person> customer,
    Optional<String> type,
    Optional<String> priority) {

  public static Seen of(Issue issue) {
    return new Seen(
        person(issue.getAssignee()),
        person(issue.getReporter()),
        Optional.ofNullable(issue.getIssueTypeId()),
        Optional.ofNullable(issue.getPriority()).map(IssueConstant::getId));
  }

  private static Optional<Person> person(ApplicationUser user) {
    return Optional.ofNullable(user).map(it -> new Person(it.getKey()));
  }
}
