package io.kept.quote;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words as numbers, names and signs, and how far they have been read. Spaces and upper case
 * mean nothing.
 */
final class Words {

  private static final Pattern TOKEN = Pattern.compile("[0-9]+|\\p{L}+|[^\\s\\p{Z}]");

  /** Beyond any turnaround, yet small enough to multiply and add without overflow. */
  private static final BigInteger MANY = BigInteger.valueOf(9_999_999);

  private static final int MOST_DIGITS = 10;

  private record Token(String text, int start, int end) {}

  private final List<Token> tokens;
  private final int length;
  private int next;
  private int furthest;

  Words(String words) {
    tokens =
        TOKEN
            .matcher(words)
            .results()
            .map(found -> new Token(Vocabulary.fold(found.group()), found.start(), found.end()))
            .toList();
    length = words.stripTrailing().length();
  }

  int size() {
    return tokens.size();
  }

  boolean isRead() {
    return next == tokens.size();
  }

  /** How many tokens have been taken: where to go {@link #back}. */
  int mark() {
    return next;
  }

  void back(int mark) {
    next = mark;
  }

  /** Where in the words the part begins that nobody could read. */
  int position() {
    return furthest == tokens.size() ? length : tokens.get(furthest).start();
  }

  String text(int token) {
    return tokens.get(token).text();
  }

  int start(int token) {
    return tokens.get(token).start();
  }

  int end(int token) {
    return tokens.get(token).end();
  }

  /** The first of {@code names} among all the words, read or not. */
  Optional<String> mention(Set<String> names) {
    return tokens.stream().map(Token::text).filter(names::contains).findFirst();
  }

  /** The longest phrase of a vocabulary. */
  <T> Optional<T> oneOf(Vocabulary<T> vocabulary) {
    if (isRead() || !vocabulary.firsts().contains(text(next))) {
      return Optional.empty();
    }
    for (int end = Math.min(next + vocabulary.longest(), size()); end > next; end--) {
      Optional<T> thing = vocabulary.thing(phrase(next, end));
      if (thing.isPresent()) {
        moveTo(end);
        return thing;
      }
    }
    return Optional.empty();
  }

  /** Any number; a huge one is cut to one that is still too far away in every unit. */
  Optional<Integer> count() {
    return takeIf(Words::isNumber).map(Words::cut);
  }

  /** The digits as they are written. */
  Optional<String> digits() {
    return takeIf(Words::isNumber);
  }

  /** A number up to {@code most}, written with all its digits: 09 of 59. */
  Optional<Integer> full(int most) {
    return takeIf(text -> text.length() == digits(most) && isUpTo(most, text)).map(Words::cut);
  }

  /** A number up to {@code most}, with or without leading zeros: 9 or 09 of 59. */
  Optional<Integer> number(int most) {
    return takeIf(text -> text.length() <= digits(most) && isUpTo(most, text)).map(Words::cut);
  }

  private Optional<String> takeIf(Predicate<String> expected) {
    if (isRead() || !expected.test(text(next))) {
      return Optional.empty();
    }
    moveTo(next + 1);
    return Optional.of(text(next - 1));
  }

  private void moveTo(int token) {
    next = token;
    furthest = Math.max(furthest, token);
  }

  private String phrase(int from, int until) {
    return tokens.subList(from, until).stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static boolean isUpTo(int most, String text) {
    return isNumber(text) && cut(text) <= most;
  }

  private static boolean isNumber(String text) {
    return text.charAt(0) >= '0' && text.charAt(0) <= '9';
  }

  private static int digits(int number) {
    return String.valueOf(number).length();
  }

  /** Reading every digit of a huge number would take the square of its length. */
  private static int cut(String number) {
    String significant = number.replaceFirst("^0+(?=.)", "");
    return significant.length() > MOST_DIGITS
        ? MANY.intValue()
        : new BigInteger(significant).min(MANY).intValue();
  }
}
