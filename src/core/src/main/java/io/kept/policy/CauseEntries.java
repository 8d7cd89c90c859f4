package io.kept.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Causes as they are entered, in rows of which blank ones are left out. */
final class CauseEntries {
  private static final String LIST = "cause";

  private CauseEntries() {}

  static List<Cause> read(Entries in, List<Cause> standard) {
    Rows rows = Rows.of(in, LIST, CauseEntries::settings);
    rows.refuseMoreThan(Offers.MOST_CAUSES, in, CauseEntries::key);
    Set<String> keys = new HashSet<>();
    return rows.isMissing()
        ? standard
        : rows.filled().stream().flatMap(row -> cause(in, row, keys).stream()).toList();
  }

  static void write(List<Cause> causes, Map<String, String> out) {
    out.put(key(LIST + ".1"), "");
    int row = 0;
    for (Cause cause : causes) {
      row++;
      out.put(key(LIST + "." + row), cause.key());
      PhraseEntries.write(label(LIST + "." + row), cause.label(), out);
    }
  }

  private static Optional<Cause> cause(Entries in, String row, Set<String> keys) {
    Optional<String> key = in.need(key(row), Formats.KEY);
    Optional<Phrase> label = PhraseEntries.read(in, label(row), Formats.LINE);
    if (key.isPresent() && !keys.add(key.get())) {
      in.refuse(key(row), Wrong.KEY_TWICE, free(keys));
      return Optional.empty();
    }
    return key.flatMap(it -> label.map(text -> new Cause(it, text)));
  }

  private static String free(Set<String> keys) {
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> "cause-" + number)
        .filter(key -> !keys.contains(key))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> settings(String row) {
    return Stream.concat(Stream.of(key(row)), PhraseEntries.settings(label(row)).stream()).toList();
  }

  private static String key(String row) {
    return row + ".key";
  }

  private static String label(String row) {
    return row + ".label";
  }
}
