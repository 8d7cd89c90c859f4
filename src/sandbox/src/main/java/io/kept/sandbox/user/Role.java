package io.kept.sandbox.user;

import java.util.Set;

/** What an account is for, and its groups; what it may do is a matter of each project's roles. */
public enum Role {
  ADMINISTRATOR("administrator", Set.of("jira-administrators", "jira-servicedesk-users")),
  MANAGER("service manager", Set.of("jira-servicedesk-users")),
  AGENT("agent", Set.of("jira-servicedesk-users")),
  BOT("Kept's own account", Set.of("jira-servicedesk-users")),
  CUSTOMER("customer", Set.of());

  private final String title;
  private final Set<String> groups;

  Role(String title, Set<String> groups) {
    this.title = title;
    this.groups = groups;
  }

  public String title() {
    return title;
  }

  /** Whether the account is in that group of Jira's. */
  public boolean isIn(String group) {
    return groups.contains(group);
  }
}
