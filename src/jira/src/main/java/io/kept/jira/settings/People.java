package io.kept.jira.settings;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.kept.promise.Person;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who changed settings, as Jira calls them now. */
public class People {
  private final UserManager users;

  public People(UserManager users) {
    this.users = users;
  }

  /** Says who and when; the key stands in for somebody whom Jira does not know any more. */
  void sign(Map<String, Object> json, Person by, Instant at) {
    json.put("by", by.key());
    json.put(
        "name",
        Optional.ofNullable(users.getUserByKey(by.key()))
            .map(ApplicationUser::getDisplayName)
            .orElse(by.key()));
    json.put("at", at.toString());
  }
}
