package io.kept.signatures;

import java.util.Comparator;

/** A type ({@code member} is its kind) or one member of it, written as in evidence.tsv. */
record Declaration(String type, String member) implements Comparable<Declaration> {
  private static final Comparator<Declaration> ORDER =
      Comparator.comparing(Declaration::type).thenComparing(Declaration::member);

  @Override
  public int compareTo(Declaration other) {
    return ORDER.compare(this, other);
  }
}
