package io.kept.sandbox.page.issue;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

/** How a field stands on a screen: the sandbox requires and hides none. */
public record LayoutItem() implements FieldLayoutItem {
  public boolean isRequired() {
    return false;
  }

  public boolean isHidden() {
    return false;
  }

  public String getFieldDescription() {
    return "";
  }
}
