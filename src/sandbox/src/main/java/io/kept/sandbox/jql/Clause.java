package io.kept.sandbox.jql;

import java.util.List;

/** What an issue must be to be found. */
sealed interface Clause {
  record And(List<Clause> clauses) implements Clause {}

  record Or(List<Clause> clauses) implements Clause {}

  record Not(Clause clause) implements Clause {}

  record Term(String field, Operator operator, Operand operand) implements Clause {}
}
