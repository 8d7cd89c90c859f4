package io.kept.jira.setup;

import java.util.List;

/** What became of setting up, or of undoing it. */
public sealed interface Result {
  /**
   * It is done.
   *
   * @param left the names of what could not be taken away, because promises stand in it
   */
  record Done(List<String> left) implements Result {
    static final Done ALL = new Done(List.of());
  }

  /**
   * Nothing was done.
   *
   * @param key of the sentence that says why
   * @param field which input is to be mended; empty when none
   */
  record Refused(String key, String field) implements Result {}
}
