package io.kept.sandbox.api;

/** Jira's own fields, as far as the sandbox stores them. */
enum SystemField {
  ISSUE_KEY("issuekey", "Key", ""),
  SUMMARY("summary", "Summary", "string"),
  DESCRIPTION("description", "Description", "string"),
  ISSUE_TYPE("issuetype", "Issue Type", "issuetype"),
  PROJECT("project", "Project", "project"),
  STATUS("status", "Status", "status"),
  RESOLUTION("resolution", "Resolution", "resolution"),
  RESOLVED("resolutiondate", "Resolved", "datetime"),
  REPORTER("reporter", "Reporter", "user"),
  ASSIGNEE("assignee", "Assignee", "user"),
  CREATED("created", "Created", "datetime"),
  UPDATED("updated", "Updated", "datetime"),
  COMMENT("comment", "Comment", "comments-page");

  private final String id;
  private final String title;
  private final String type;

  SystemField(String id, String title, String type) {
    this.id = id;
    this.title = title;
    this.type = type;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  /** The type in the schema; empty for the key, which has none. */
  String type() {
    return type;
  }

  /** Whether a list of issues shows it, as Jira has it. */
  boolean isNavigable() {
    return this != COMMENT;
  }
}
