package io.kept.message;

/** A piece of a template's paragraph. */
sealed interface Piece {

  record Words(String text) implements Piece {}

  record Slot(Placeholder placeholder) implements Piece {}
}
