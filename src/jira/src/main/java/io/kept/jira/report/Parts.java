package io.kept.jira.report;

import io.kept.report.Ending;
import io.kept.report.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which tries a number of the page counts, by the name that its list has in an address. */
final class Parts {
  /** Before the number of a bar. */
  static final String MARGIN = "margin-";

  /** Before the key of a cause. */
  static final String CAUSE = "cause-";

  /** Minutes: a day, four hours, an hour and a quarter of one, on either side. */
  static final SortedSet<Long> EDGES =
      new TreeSet<>(List.of(-1440L, -240L, -60L, -15L, 0L, 15L, 60L, 240L, 1440L));

  private static final Map<String, Predicate<Row>> NAMED =
      Map.ofEntries(
          Map.entry("kept", of(Ending.KEPT)),
          Map.entry("broken", of(Ending.BROKEN)),
          Map.entry("judged", Row::isJudged),
          Map.entry("open", of(Ending.OPEN)),
          Map.entry("withdrawn", of(Ending.WITHDRAWN)),
          Map.entry("renegotiated", of(Ending.RENEGOTIATED)),
          Map.entry("first", Row::isFirstWord),
          Map.entry("first-held", Row::isFirstWordHeld),
          Map.entry("fell-through", Row::fellThrough),
          Map.entry("told-ahead", row -> row.fellThrough() && row.told().heard()),
          Map.entry(
              "extra", row -> row.told().place().extra() && row.told().ending() != Ending.HELD));

  private static final Map<String, Predicate<Row>> BARS =
      IntStream.rangeClosed(0, EDGES.size())
          .boxed()
          .collect(Collectors.toMap(bar -> MARGIN + bar, Parts::bar));

  private Parts() {}

  /** Empty when nothing is counted under such a name. */
  static Optional<Predicate<Row>> named(String name) {
    return name.startsWith(CAUSE)
        ? Optional.of(because(name.substring(CAUSE.length())))
        : Optional.ofNullable(NAMED.getOrDefault(name, BARS.get(name)));
  }

  private static Predicate<Row> of(Ending ending) {
    return row -> row.told().ending() == ending;
  }

  private static Predicate<Row> because(String cause) {
    return of(Ending.BROKEN).and(row -> row.labels().cause().filter(cause::equals).isPresent());
  }

  /** The bar of a histogram with our edges, the first being 0. */
  private static Predicate<Row> bar(int number) {
    return row -> row.margin().filter(it -> EDGES.headSet(it + 1).size() == number).isPresent();
  }
}
