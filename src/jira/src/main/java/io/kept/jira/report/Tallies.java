package io.kept.jira.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.report.Tally;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Tallies by name, as the text of a column. */
final class Tallies {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, int[]>> NUMBERS = new TypeReference<>() {};

  private Tallies() {}

  static String text(SortedMap<?, Tally> tallies) {
    SortedMap<String, int[]> numbers = new TreeMap<>();
    tallies.forEach((name, it) -> numbers.put(name.toString(), numbers(it)));
    try {
      return JSON.writeValueAsString(numbers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static <K> SortedMap<K, Tally> read(String text, Function<String, K> name) {
    try {
      SortedMap<K, Tally> tallies = new TreeMap<>();
      JSON.readValue(text, NUMBERS)
          .forEach((key, it) -> tallies.put(name.apply(key), tally(it)));
      return tallies;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A count cannot be read; rebuild the rollup: " + text, e);
    }
  }

  private static int[] numbers(Tally it) {
    return new int[] {it.kept(), it.broken(), it.open(), it.withdrawn(), it.renegotiated()};
  }

  private static Tally tally(int[] it) {
    return new Tally(it[0], it[1], it[2], it[3], it[4]);
  }
}
