package io.kept.message;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A paragraph of a template: it is said whole, or not at all. */
record Paragraph(List<Piece> pieces) {

  /** Whether it is said whatever is filled in. */
  boolean isCertain() {
    return slots().noneMatch(Placeholder::mayBeLeftOut);
  }

  /** Whether it names this, and goes for no other reason than that this was left out. */
  boolean says(Placeholder placeholder) {
    return slots().anyMatch(it -> it == placeholder)
        && slots().allMatch(it -> it == placeholder || !it.mayBeLeftOut());
  }

  /**
   * Its text; empty when something it names was left out.
   *
   * @throws IllegalArgumentException when something it names must not be left out, but was
   */
  Optional<String> fill(Values values) {
    return slots().allMatch(values::has)
        ? Optional.of(pieces.stream().map(piece -> text(piece, values)).collect(joining()))
        : Optional.empty();
  }

  private Stream<Placeholder> slots() {
    return pieces.stream()
        .filter(Piece.Slot.class::isInstance)
        .map(slot -> ((Piece.Slot) slot).placeholder());
  }

  private static String text(Piece piece, Values values) {
    return piece instanceof Piece.Slot slot
        ? values.of(slot.placeholder())
        : ((Piece.Words) piece).text();
  }
}
