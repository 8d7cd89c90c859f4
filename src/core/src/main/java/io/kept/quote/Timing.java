package io.kept.quote;

import java.util.List;
import java.util.Set;

/** Whether a time in a sentence is a deadline, rather than a duration, a range or a greeting. */
final class Timing {

  private static final Set<String> LEADS =
      Vocabulary.words(
          "by at on before no not bis um am zum vor spätestens in within innerhalb binnen");

  private static final Set<String> DAYS =
      Vocabulary.words(
          "today tomorrow next this heute morgen übermorgen nächsten kommenden diesen");

  private static final Set<String> GREETINGS =
      Vocabulary.words("good guten schönen gute schöne from von since seit every jeden until");

  /** What makes a time vaguer than it was read, or goes on with it. */
  private static final Set<String> TAILS =
      Vocabulary.words(
          "morning afternoon evening night früh vormittag nachmittag abend nacht"
              + " earliest frühestens / or oder");

  private static final Set<String> UNTIL = Vocabulary.words("to - – bis");

  private Timing() {}

  static boolean isDeadline(List<String> tokens, Mention mention) {
    String first = tokens.get(mention.first());
    return (LEADS.contains(first) || DAYS.contains(first))
        && !isAfterAGreeting(tokens, mention)
        && !isInARange(tokens, mention)
        && !goesOn(tokens, mention);
  }

  private static boolean isAfterAGreeting(List<String> tokens, Mention mention) {
    return mention.first() > 0 && GREETINGS.contains(tokens.get(mention.first() - 1));
  }

  /** From 8:00 to 17:00. */
  private static boolean isInARange(List<String> tokens, Mention mention) {
    return mention.first() > 0 && endsInADigit(tokens.get(mention.first() - 1))
        || mention.first() > 1
            && tokens.get(mention.first() - 1).equals("uhr")
            && endsInADigit(tokens.get(mention.first() - 2));
  }

  private static boolean goesOn(List<String> tokens, Mention mention) {
    List<String> rest = tokens.subList(mention.last(), tokens.size());
    String next = at(rest, 0);
    return TAILS.contains(next)
        || next.equals("at") && TAILS.contains(at(rest, 2))
        || endsInADigit(next)
        || (next.equals(",") || UNTIL.contains(next)) && endsInADigit(at(rest, 1));
  }

  /** The token, or one that means nothing. */
  private static String at(List<String> tokens, int index) {
    return index < tokens.size() ? tokens.get(index) : ".";
  }

  private static boolean endsInADigit(String token) {
    return Character.isDigit(token.charAt(token.length() - 1));
  }
}
