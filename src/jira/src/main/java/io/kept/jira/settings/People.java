package io.kept.jira.settings;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who changed settings, as Jira calls them now, and who may be named in them. */
public class People {
  private final UserManager users;
  private final ProjectRoleManager roles;
  private final Times times;

  public People(UserManager users, ProjectRoleManager roles, Times times) {
    this.users = users;
    this.roles = roles;
    this.times = times;
  }

  /** Says who and when; the key stands in for somebody whom Jira does not know any more. */
  void sign(Map<String, Object> json, Person by, Instant at) {
    json.put("by", by.key());
    json.put("name", by.equals(Person.FORMER) ? times.former() : name(by));
    json.put("at", at.toString());
    json.put("when", times.dated(at));
  }

  private String name(Person person) {
    return Optional.ofNullable(users.getUserByKey(person.key()))
        .map(ApplicationUser::getDisplayName)
        .orElse(person.key());
  }

  /** The names of the roles that a project can give somebody, in order. */
  List<String> roles() {
    return roles.getProjectRoles().stream().map(ProjectRole::getName).sorted().toList();
  }
}
