package io.kept.jira.linkage;

import java.util.Comparator;

/** A type ({@code member} is its kind) or one member of it: {@code getId():java.lang.Long}. */
record Declaration(String type, String member) implements Comparable<Declaration> {
  private static final Comparator<Declaration> ORDER =
      Comparator.comparing(Declaration::type).thenComparing(Declaration::member);

  static Declaration of(Class<?> type) {
    return new Declaration(type.getName(), kind(type));
  }

  @Override
  public int compareTo(Declaration other) {
    return ORDER.compare(this, other);
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    return type.isEnum() ? "enum" : "class";
  }
}
