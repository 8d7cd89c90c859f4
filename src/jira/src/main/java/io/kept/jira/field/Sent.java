package io.kept.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;

/**
 * What a screen sends back.
 *
 * @param text what was typed
 * @param before the instant that stood in the field
 * @param issue the number of the issue, where the screen knew it
 */
record Sent(String text, String before, String issue) {
  static final String BEFORE = "before";
  static final String ISSUE = "issue";

  /** In which a create screen says that it has offered words. */
  private static final String OFFERED = "offered";

  static Sent of(CustomFieldParams parameters) {
    return new Sent(
        text(parameters.getFirstValueForNullKey()),
        text(parameters.getFirstValueForKey(BEFORE)),
        text(parameters.getFirstValueForKey(ISSUE)));
  }

  static boolean hadWordsOffered(CustomFieldParams parameters) {
    return parameters.getFirstValueForKey(OFFERED) != null;
  }

  private static String text(Object parameter) {
    return parameter == null ? "" : parameter.toString().strip();
  }
}
