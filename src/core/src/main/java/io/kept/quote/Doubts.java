package io.kept.quote;

import static io.kept.quote.Rule.say;
import static io.kept.quote.Rule.sign;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people say for a time although it may mean several, and the nearest that does not. */
final class Doubts {

  static final String DATE = "1 december";

  private static final String CLOCK = "tomorrow 17:00";

  private static final Set<String> VAGUE =
      Vocabulary.words(
          "tonight morning afternoon evening night weekend month months few couple several früh"
              + " vormittag nachmittag abend nacht wochenende monat monate monaten paar einige"
              + " einigen halb");

  private static final Rule<Integer> NUMBER = Words::count;
  private static final Rule<Integer> MONTH = words -> words.number(12);

  private static final Rule<?> SLASHED =
      NUMBER.then(sign("/")).then(NUMBER).then(sign("/").before(NUMBER).maybe());

  private record Doubt(Rule<?> rule, String example) {}

  private static final List<Doubt> DOUBTS =
      List.of(
          new Doubt(SLASHED, DATE),
          new Doubt(NUMBER.then(sign(".")).then(MONTH), DATE),
          new Doubt(NUMBER.then(sign(".")).then(NUMBER), CLOCK),
          new Doubt(say("at, by, um, bis, before, vor").before(NUMBER), CLOCK),
          new Doubt(NUMBER.then(say("o ' clock, o ’ clock")), CLOCK),
          new Doubt(say("this week, diese woche"), "end of week"),
          new Doubt(say("next week, nächste woche"), "end of next week"));

  private Doubts() {}

  static boolean isAbout(String text) {
    return nearest(text).isPresent() || new Words(text).mention(VAGUE).isPresent();
  }

  /** The example beside words that are one of the well-known doubts. */
  static Optional<String> nearest(String text) {
    return DOUBTS.stream()
        .filter(doubt -> isAll(doubt.rule(), text))
        .map(Doubt::example)
        .findFirst();
  }

  /** Whether it looks like a date, if only at its beginning. */
  static boolean isLikeADate(String text) {
    Words words = new Words(text);
    return Rule.<Object>longestOf(SLASHED, NUMBER.then(sign(".")).then(MONTH).then(sign(".")))
            .read(words)
            .isPresent()
        || words.mention(Days.MONTHS.phrases().keySet()).isPresent();
  }

  private static boolean isAll(Rule<?> rule, String text) {
    Words words = new Words(text);
    return rule.read(words).isPresent() && words.isRead();
  }
}
