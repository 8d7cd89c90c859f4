package io.kept.sandbox.issue;

/** Where an issue stands in the workflow. */
public enum Status {
  OPEN("Open", "aui-lozenge-subtle"),
  IN_PROGRESS("In Progress", "aui-lozenge-current"),
  RESOLVED("Resolved", "aui-lozenge-success");

  private final String title;
  private final String style;

  Status(String title, String style) {
    this.title = title;
    this.style = style;
  }

  public String title() {
    return title;
  }

  /** The class of the AUI lozenge that shows it. */
  public String style() {
    return style;
  }
}
