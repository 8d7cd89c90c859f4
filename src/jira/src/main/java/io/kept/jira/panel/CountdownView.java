package io.kept.jira.panel;

/**
 * What the panel goes on counting while it is open.
 *
 * @param instant what is counted to or from, for machines; empty when nothing is
 * @param words what is said of the length of time, which stands for <code>{0}</code>
 * @param next when the health changes by itself, for machines; empty when it is not known
 */
public record CountdownView(String instant, String words, String next) {
  static final CountdownView NONE = new CountdownView("", "", "");
}
