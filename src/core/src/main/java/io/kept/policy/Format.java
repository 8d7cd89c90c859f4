package io.kept.policy;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How the value of a setting is entered.
 *
 * @param read the value of a text without surrounding spaces; empty when it is none
 * @param write a text that is read as the value
 * @param wrong why a text that is not blank is no value
 * @param works what could be entered instead of a text
 */
record Format<T>(
    Function<String, Optional<T>> read,
    Function<T, String> write,
    Wrong wrong,
    UnaryOperator<String> works) {

  Format(Function<String, Optional<T>> read, Function<T, String> write, Wrong wrong, String works) {
    this(read, write, wrong, text -> works);
  }

  /** The same, or nothing when blank. */
  Format<Optional<T>> orNothing() {
    return new Format<>(
        text -> text.isEmpty() ? Optional.of(Optional.empty()) : read.apply(text).map(Optional::of),
        value -> value.map(write).orElse(""),
        wrong,
        works);
  }
}
