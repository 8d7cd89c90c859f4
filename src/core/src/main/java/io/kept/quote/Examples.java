package io.kept.quote;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that work whenever they are said, to be shown beside words that do not. */
final class Examples {

  static final String ELAPSED = "20m";

  private static final String OPEN_TIME = "2bd 4bh";
  private static final LocalTime CLOSING = LocalTime.of(17, 0);

  private static final Set<String> OPEN =
      Vocabulary.words(
          "bd bh business working werktag werktage werktagen arbeitstag arbeitstage arbeitstagen");

  private static final Set<String> COMING_DAYS =
      Stream.of(
              Days.WEEKDAYS.phrases().keySet(),
              Days.SHORT_WEEKDAYS.phrases().keySet(),
              Set.of("tomorrow", "morgen"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SIGNS_OF_A_CLOCK =
      Vocabulary.words(
          "today heute noon mittag midnight mitternacht eod end feierabend am pm uhr at um by bis"
              + " tonight abend clock halb : -");

  private static final Map<String, String> GERMAN =
      Map.of(
          "tomorrow", "morgen",
          Doubts.DATE, "1. Dezember",
          "end of week", "Ende der Woche",
          "end of next week", "Ende nächster Woche");

  private Examples() {}

  /** An example as the speakers of a language would put it. */
  static String in(Locale language, String example) {
    return language.getLanguage().equals("de")
        ? GERMAN.keySet().stream()
            .filter(example::startsWith)
            .findFirst()
            .map(english -> example.replace(english, GERMAN.get(english)))
            .orElse(example)
        : example;
  }

  /** The nearest to words that are not understood. */
  static String near(String text) {
    return Doubts.nearest(text)
        .orElseGet(() -> Doubts.isLikeADate(text) ? Doubts.DATE : near(text, CLOSING));
  }

  /** The nearest to words that mean {@code time} on a day that cannot be promised. */
  static String near(String text, LocalTime time) {
    Words words = new Words(text);
    if (words.mention(OPEN).isPresent()) {
      return OPEN_TIME;
    }
    Optional<String> day = words.mention(COMING_DAYS);
    if (day.isPresent() || words.mention(SIGNS_OF_A_CLOCK).isPresent()) {
      return day.orElse("tomorrow") + " " + time;
    }
    return ELAPSED;
  }
}
