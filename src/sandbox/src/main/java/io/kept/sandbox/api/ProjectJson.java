package io.kept.sandbox.api;

import io.kept.sandbox.api.Constants.IssueType;
import io.kept.sandbox.project.SandboxProject;
import java.util.List;

/** A project as others refer to it. */
record ProjectJson(String self, String id, String key, String name, String projectTypeKey) {
  private static final String TYPE = "service_desk";

  static ProjectJson of(SandboxProject project, Links links) {
    String id = project.id().toString();
    return new ProjectJson(links.to("project", id), id, project.key(), project.name(), TYPE);
  }

  /** A project by itself. */
  record Whole(
      String self,
      String id,
      String key,
      String name,
      String projectTypeKey,
      String description,
      UserJson lead,
      List<IssueType> issueTypes,
      List<Object> components,
      List<Object> versions) {
    static Whole of(SandboxProject project, Links links) {
      ProjectJson part = ProjectJson.of(project, links);
      return new Whole(
          part.self(),
          part.id(),
          part.key(),
          part.name(),
          part.projectTypeKey(),
          "",
          UserJson.of(project.lead(), links),
          List.of(Constants.issueType(links)),
          List.of(),
          List.of());
    }
  }
}
