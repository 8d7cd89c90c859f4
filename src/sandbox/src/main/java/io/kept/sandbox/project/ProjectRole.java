package io.kept.sandbox.project;

import java.util.Arrays;
import java.util.Optional;

/** A project role, with the number under which comments and grants refer to it. */
public enum ProjectRole implements com.atlassian.jira.security.roles.ProjectRole {
  ADMINISTRATORS(10002, "Administrators"),
  SERVICE_DESK_TEAM(10001, "Service Desk Team"),
  SERVICE_DESK_CUSTOMERS(10003, "Service Desk Customers"),
  ROBOTS(10004, "Robots");

  private final long id;
  private final String title;

  ProjectRole(long id, String title) {
    this.id = id;
    this.title = title;
  }

  public static Optional<ProjectRole> numbered(long id) {
    return Arrays.stream(values()).filter(role -> role.id == id).findFirst();
  }

  public long id() {
    return id;
  }

  @Override
  public String getName() {
    return title;
  }

  public String title() {
    return title;
  }
}
