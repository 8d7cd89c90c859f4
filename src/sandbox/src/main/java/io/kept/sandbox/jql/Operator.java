package io.kept.sandbox.jql;

import java.util.EnumSet;
import java.util.Set;

/** How a field is compared. */
enum Operator {
  EQUALS("="),
  NOT_EQUALS("!="),
  LESS("<"),
  LESS_OR_EQUAL("<="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  LIKE("~"),
  NOT_LIKE("!~"),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not");

  static final Set<Operator> EQUALITY = EnumSet.of(EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT);
  static final Set<Operator> ORDER = EnumSet.of(LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL);
  static final Set<Operator> TEXT = EnumSet.of(LIKE, NOT_LIKE, IS, IS_NOT);

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  boolean takesList() {
    return this == IN || this == NOT_IN;
  }

  boolean takesEmptyOnly() {
    return this == IS || this == IS_NOT;
  }

  boolean isNegative() {
    return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
  }
}
