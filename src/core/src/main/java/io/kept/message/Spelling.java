package io.kept.message;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What somebody may have meant. */
final class Spelling {
  private Spelling() {}

  /** The one that takes the fewest changes of a letter; the first of several. */
  static Placeholder nearest(String word, List<Placeholder> known) {
    return known.stream()
        .min(Comparator.comparingInt(each -> changes(lower(word), lower(each.word()))))
        .orElseThrow();
  }

  /** The Levenshtein distance, row by row (Wagner and Fischer 1974). */
  private static int changes(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int i = 0; i <= to.length(); i++) {
      row[i] = i;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int kept = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
