package io.kept.quote;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A rule of the grammar. It takes what it knows from the words; when it knows nothing it takes
 * nothing.
 */
@FunctionalInterface
interface Rule<T> {

  /** More would be no quote, and would let a text of amounts be read again from each of them. */
  int MOST_REPEATED = 8;

  Optional<T> read(Words words);

  static <T> Rule<T> named(Vocabulary<T> vocabulary) {
    return words -> words.oneOf(vocabulary);
  }

  /** Any of these phrases, separated by commas. */
  static Rule<Boolean> say(String phrases) {
    return named(Vocabulary.of(Map.of(true, phrases)));
  }

  static Rule<Boolean> sign(String sign) {
    return say(sign);
  }

  /** Of all the rules that know something the one that takes most, the first of equals. */
  @SafeVarargs
  static <T> Rule<T> longestOf(Rule<? extends T>... rules) {
    return words -> {
      int start = words.mark();
      int end = start;
      Optional<T> longest = Optional.empty();
      for (Rule<? extends T> rule : rules) {
        words.back(start);
        Optional<T> known = rule.read(words).map(thing -> thing);
        if (known.isPresent() && words.mark() > end) {
          longest = known;
          end = words.mark();
        }
      }
      words.back(end);
      return longest;
    };
  }

  default <R> Rule<R> as(Function<? super T, ? extends R> meaning) {
    return words -> read(words).map(meaning);
  }

  /** This, then {@code next}; both together may still be nothing. */
  default <U, R> Rule<R> fitting(Rule<U> next, BiFunction<T, U, Optional<R>> both) {
    return words -> {
      int start = words.mark();
      Optional<R> read =
          read(words).flatMap(left -> next.read(words).flatMap(right -> both.apply(left, right)));
      if (read.isEmpty()) {
        words.back(start);
      }
      return read;
    };
  }

  default <U, R> Rule<R> and(Rule<U> next, BiFunction<T, U, R> both) {
    return fitting(next, both.andThen(Optional::of));
  }

  /** This, and then something that has no meaning of its own. */
  default Rule<T> then(Rule<?> next) {
    return and(next, (left, right) -> left);
  }

  /** This, which has no meaning of its own, and then {@code next}. */
  default <R> Rule<R> before(Rule<R> next) {
    return and(next, (left, right) -> right);
  }

  default Rule<Optional<T>> maybe() {
    return words -> Optional.of(read(words));
  }

  /** This, where {@code other} would know nothing. */
  default Rule<T> unless(Rule<?> other) {
    return words -> {
      int start = words.mark();
      boolean known = other.read(words).isPresent();
      words.back(start);
      return known ? Optional.empty() : read(words);
    };
  }

  /** This, perhaps several times, perhaps with {@code between} between. */
  default Rule<T> summed(Rule<?> between, BinaryOperator<T> plus) {
    Rule<T> more = between.maybe().before(this);
    return words -> {
      Optional<T> sum = read(words);
      for (int i = 1; sum.isPresent() && i < MOST_REPEATED; i++) {
        Optional<T> next = more.read(words);
        if (next.isEmpty()) {
          return sum;
        }
        sum = Optional.of(plus.apply(sum.get(), next.get()));
      }
      return sum;
    };
  }
}
