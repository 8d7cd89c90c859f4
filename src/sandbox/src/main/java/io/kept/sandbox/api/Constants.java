package io.kept.sandbox.api;

import io.kept.sandbox.issue.SandboxConstants;
import io.kept.sandbox.issue.Status;

/**
 * What Jira lets an administrator define and the sandbox has once and for all: one type of issue,
 * one resolution. It has no priorities.
 */
final class Constants {
  static final String ISSUE_TYPE_ID = SandboxConstants.TYPE_ID;
  static final String ISSUE_TYPE = SandboxConstants.TYPE;
  static final String RESOLUTION_ID = "1";
  static final String RESOLUTION = "Fixed";

  private Constants() {}

  record IssueType(String self, String id, String description, String name, boolean subtask) {}

  record Resolution(String self, String id, String description, String name) {}

  record Category(String self, int id, String key, String name) {}

  record StatusJson(
      String self, String description, String name, String id, Category statusCategory) {}

  static IssueType issueType(Links links) {
    String description = "Something that a customer needs.";
    return new IssueType(
        links.to("issuetype", ISSUE_TYPE_ID), ISSUE_TYPE_ID, description, ISSUE_TYPE, false);
  }

  static Resolution resolution(Links links) {
    return new Resolution(
        links.to("resolution", RESOLUTION_ID), RESOLUTION_ID, "It is done.", RESOLUTION);
  }

  static StatusJson status(Status status, Links links) {
    String id = id(status);
    return new StatusJson(links.to("status", id), "", status.title(), id, category(status, links));
  }

  private static String id(Status status) {
    return switch (status) {
      case OPEN -> "1";
      case IN_PROGRESS -> "3";
      case RESOLVED -> "5";
    };
  }

  private static Category category(Status status, Links links) {
    return switch (status) {
      case OPEN -> category(2, "new", "To Do", links);
      case IN_PROGRESS -> category(4, "indeterminate", "In Progress", links);
      case RESOLVED -> category(3, "done", "Done", links);
    };
  }

  private static Category category(int id, String key, String name, Links links) {
    return new Category(links.to("statuscategory", id), id, key, name);
  }
}
