package io.kept.jira.panel;

/**
 * A promise that an agent made in a comment and nobody recorded.
 *
 * @param sentence what was said, and what it means; empty when there is none
 * @param words what to quote so that it means the same now
 */
public record HeardView(String sentence, String words) {
  static final HeardView NONE = new HeardView("", "");
}
