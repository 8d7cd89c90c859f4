package io.kept.quote;

import java.util.List;
import java.util.Locale;

/** What somebody said himself in a comment; all else is blanked, so that positions stay. */
final class OwnWords {

  private static final List<String> BLOCKS = List.of("code", "quote", "noformat");

  private static final List<String> FAREWELLS =
      List.of(
          "--",
          "kind regards",
          "best regards",
          "regards",
          "best wishes",
          "yours sincerely",
          "sincerely",
          "cheers",
          "mit freundlichen grüßen",
          "mit freundlichen gruessen",
          "mit freundlichem gruß",
          "freundliche grüße",
          "viele grüße",
          "beste grüße",
          "liebe grüße",
          "schöne grüße",
          "gruß",
          "mfg",
          "vg",
          "lg");

  private final char[] text;

  private OwnWords(String comment) {
    text = comment.toCharArray();
  }

  static String of(String comment) {
    OwnWords own = new OwnWords(comment);
    BLOCKS.forEach(own::blankBlocks);
    own.blankBetween("{{", "}}");
    own.blankBetween("\"", "\"");
    own.blankBetween("„", "“");
    own.blankBetween("“", "”");
    own.blankBetween("«", "»");
    own.blankAddresses();
    own.blankLines();
    return new String(own.text);
  }

  /** {@code {code:java} ... {code}}; what is not closed goes to the end. */
  private void blankBlocks(String name) {
    String all = lowerCase();
    String closing = "{" + name + "}";
    for (int start = all.indexOf("{" + name); start >= 0; ) {
      int opened = all.indexOf('}', start);
      int closes = opened < 0 ? -1 : all.indexOf(closing, opened);
      int end = closes < 0 ? text.length : closes + closing.length();
      blank(start, end);
      start = all.indexOf("{" + name, end);
    }
  }

  /** What is not closed on its line stays. */
  private void blankBetween(String opening, String closing) {
    String all = new String(text);
    int end = 0;
    for (int start = all.indexOf(opening); start >= 0; ) {
      int inside = start + opening.length();
      // Searched for again only once it is behind: else many openings would take the square.
      end = end < inside ? all.indexOf(closing, inside) : end;
      if (end < 0) {
        return;
      }
      int line = all.indexOf('\n', start);
      boolean isClosed = line < 0 || end < line;
      if (isClosed) {
        blank(start, end + closing.length());
      }
      start = all.indexOf(opening, isClosed ? end + closing.length() : line);
    }
  }

  /** Of the same length, unlike {@link String#toLowerCase}. */
  private String lowerCase() {
    StringBuilder lower = new StringBuilder(text.length);
    for (char letter : text) {
      lower.append(Character.toLowerCase(letter));
    }
    return lower.toString();
  }

  private void blankAddresses() {
    String all = new String(text);
    for (int sign = all.indexOf("://"); sign >= 0; ) {
      int start = sign;
      while (start > 0 && Character.isLetter(text[start - 1])) {
        start--;
      }
      int end = sign;
      while (end < text.length && !Character.isWhitespace(text[end])) {
        end++;
      }
      blank(start, end);
      sign = all.indexOf("://", end);
    }
  }

  private void blankLines() {
    int start = 0;
    for (String line : new String(text).split("\n", -1)) {
      String words = line.strip().toLowerCase(Locale.ROOT);
      if (isFarewell(words)) {
        blank(start, text.length);
        return;
      }
      if (words.startsWith(">") || words.startsWith("bq.")) {
        blank(start, start + line.length());
      }
      start += line.length() + 1;
    }
  }

  /** A line of its own, perhaps with a name: "Kind regards, Jane". */
  private static boolean isFarewell(String line) {
    return FAREWELLS.stream()
        .anyMatch(
            farewell ->
                line.equals(farewell)
                    || line.startsWith(farewell + ",")
                    || line.startsWith(farewell + " ") && line.length() < farewell.length() + 30);
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      text[i] = text[i] == '\n' ? '\n' : ' ';
    }
  }
}
