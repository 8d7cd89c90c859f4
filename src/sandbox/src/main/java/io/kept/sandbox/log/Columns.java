package io.kept.sandbox.log;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where the case, the activity and the time stand in a line. */
record Columns(int caseId, int activity, int time) {
  private static final List<String> CASE = List.of("case");
  private static final List<String> ACTIVITY = List.of("activity");
  private static final List<String> TIME = List.of("timestamp", "time");

  /**
   * The columns by their headings.
   *
   * @throws IllegalArgumentException when one of them is missing
   */
  static Columns of(String... headings) {
    return new Columns(find(CASE, headings), find(ACTIVITY, headings), find(TIME, headings));
  }

  int last() {
    return Math.max(caseId, Math.max(activity, time));
  }

  private static int find(List<String> words, String... headings) {
    return IntStream.range(0, headings.length)
        .filter(index -> words.stream().anyMatch(lower(headings[index])::contains))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The first line names no column \""
                        + words.get(0)
                        + "\"; it reads "
                        + Arrays.toString(headings)
                        + ", expected is something like CaseID,ActivityID,CompleteTimestamp."));
  }

  private static String lower(String heading) {
    return heading.toLowerCase(Locale.ROOT);
  }
}
