package io.kept.message;

/**
 * Text as people typed it, made fit to stand in a message: no controls, nothing that turns the
 * direction of what follows, no halves of characters, one way to end a line.
 */
final class Typed {
  private static final String LINE_END = "\r\n|[\r\n\u000B\f\u0085\u2028\u2029]";

  /** From the first blank on, so that a long row of them is looked at once. */
  private static final String BLANKS_AT_END = "(?<![ \u00A0])[ \u00A0]++(?=\n)";

  /** Also the mark that Jira's wiki renderer puts in place of what it has rendered. */
  private static final String UNFIT =
      "[\\p{Cc}\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFC\uFFFE\uFFFF&&[^\n]]";

  private static final String HALF = "[\\p{Cs}]";

  private Typed() {}

  /** Keeps lines, and at most one empty line between two of them. */
  static String lines(String typed) {
    return fit(typed).replaceAll(BLANKS_AT_END, "").replaceAll("\n{3,}", "\n\n").strip();
  }

  static String line(String typed) {
    return fit(typed).replaceAll("\\s+", " ").strip();
  }

  private static String fit(String typed) {
    return typed
        .replaceAll(LINE_END, "\n")
        .replace('\t', ' ')
        .replaceAll(UNFIT, "")
        .replaceAll(HALF, "\uFFFD");
  }
}
