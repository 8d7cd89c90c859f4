package io.kept.sandbox.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.sandbox.user.SandboxUser;

/** A project. */
public record SandboxProject(Long id, String key, String name, SandboxUser lead)
    implements Project {
  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public ApplicationUser getProjectLead() {
    return lead;
  }
}
