package io.kept.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What agents choose from.
 *
 * @param quotes ready-made, in the order shown; agents may always say something else
 * @param defaultQuote what is promised where nobody says anything else; empty when nothing is
 * @param causes why promises break, in the order shown
 */
public record Offers(
    List<ReadyQuote> quotes, Optional<ReadyQuote> defaultQuote, List<Cause> causes) {

  static final int MOST_QUOTES = 20;
  static final int MOST_CAUSES = 50;

  /** Four quotes, no default, and five causes. */
  public static final Offers STANDARD =
      new Offers(
          List.of(
              ReadyQuote.of("20m"),
              ReadyQuote.of("4h"),
              new ReadyQuote(inGermanToo("tomorrow noon", "morgen Mittag")),
              new ReadyQuote(inGermanToo("2bd", "2 Werktage"))),
          Optional.empty(),
          List.of(
              new Cause("third-party", inGermanToo("Waiting for others", "Warten auf andere")),
              new Cause(
                  "underestimated", inGermanToo("Took longer than thought", "Länger als gedacht")),
              new Cause("overload", inGermanToo("Too much at once", "Zu viel auf einmal")),
              new Cause("handover", inGermanToo("Lost in a handover", "Bei der Übergabe verloren")),
              new Cause("forgotten", inGermanToo("Forgotten", "Vergessen"))));

  /**
   * @throws IllegalArgumentException when there are too many, or two causes have one key
   */
  public Offers {
    quotes = List.copyOf(quotes);
    causes = List.copyOf(causes);
    if (quotes.size() > MOST_QUOTES || causes.size() > MOST_CAUSES) {
      throw new IllegalArgumentException(
          "Nobody chooses from more than "
              + MOST_QUOTES
              + " quotes or "
              + MOST_CAUSES
              + " causes.");
    }
    if (causes.stream().map(Cause::key).distinct().count() < causes.size()) {
      throw new IllegalArgumentException("Two causes have the same key: " + causes + ".");
    }
  }

  private static Phrase inGermanToo(String english, String german) {
    return new Phrase(english, Map.of("de", german));
  }
}
