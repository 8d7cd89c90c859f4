package io.kept.sandbox.jql;

import io.kept.sandbox.jql.Query.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a query: OR binds weakest, then AND, then NOT, as in Jira. */
final class Parser {
  private static final String OPERATORS =
      "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and"
          + " 'IS NOT'.";

  private static final int DEEPEST = 100;

  private final Pieces pieces;
  private final OperandParser operands;
  private int depth;

  private Parser(Pieces pieces) {
    this.pieces = pieces;
    this.operands = new OperandParser(pieces);
  }

  /**
   * The query in those words.
   *
   * @throws BadJql when they are none; the message says where
   */
  static Query parse(String jql) {
    Parser parser = new Parser(new Pieces(Lexer.read(jql)));
    return parser.query();
  }

  private Query query() {
    Optional<Clause> where =
        pieces.atEnd() || atOrder() ? Optional.empty() : Optional.of(alternatives());
    List<Sort> sorts = atOrder() ? sorts() : List.of();
    if (!pieces.atEnd()) {
      throw pieces.unexpected(
          sorts.isEmpty() ? "Expecting either 'OR' or 'AND'" : "Expecting either ',' or the end");
    }
    return new Query(where, sorts);
  }

  private Clause alternatives() {
    List<Clause> clauses = joined(this::conjunction, "or", "|", "||");
    return clauses.size() == 1 ? clauses.get(0) : new Clause.Or(clauses);
  }

  private Clause conjunction() {
    List<Clause> clauses = joined(this::negation, "and", "&", "&&");
    return clauses.size() == 1 ? clauses.get(0) : new Clause.And(clauses);
  }

  private List<Clause> joined(Supplier<Clause> part, String word, String... signs) {
    List<Clause> clauses = new ArrayList<>(List.of(part.get()));
    while (pieces.takeWord(word) || pieces.takeSign(signs)) {
      clauses.add(part.get());
    }
    return clauses;
  }

  private Clause negation() {
    if (pieces.takeWord("not") || pieces.takeSign("!")) {
      return new Clause.Not(inside(this::negation));
    }
    if (pieces.takeSign("(")) {
      Clause inner = inside(this::alternatives);
      pieces.expectSign(")");
      return inner;
    }
    return term();
  }

  private Clause inside(Supplier<Clause> inner) {
    if (++depth > DEEPEST) {
      throw new BadJql("The query is nested more than " + DEEPEST + " deep.");
    }
    Clause clause = inner.get();
    depth--;
    return clause;
  }

  private Clause term() {
    String field = pieces.name("a field name");
    Operator operator = operator();
    return new Clause.Term(field, operator, operands.read());
  }

  private Operator operator() {
    for (Operator operator : Operator.values()) {
      if (pieces.takeSign(operator.sign())) {
        return operator;
      }
    }
    if (pieces.takeWord("in")) {
      return Operator.IN;
    }
    if (pieces.takeWord("not")) {
      pieces.expectWord("in");
      return Operator.NOT_IN;
    }
    if (pieces.takeWord("is")) {
      return pieces.takeWord("not") ? Operator.IS_NOT : Operator.IS;
    }
    if (pieces.takeWord("was") || pieces.takeWord("changed")) {
      throw new BadJql("The sandbox does not search the history: it has no WAS and no CHANGED.");
    }
    throw pieces.unexpected("Expecting operator", OPERATORS);
  }

  private boolean atOrder() {
    return pieces.peek().isWord("order");
  }

  private List<Sort> sorts() {
    pieces.expectWord("order");
    pieces.expectWord("by");
    List<Sort> sorts = new ArrayList<>();
    do {
      String field = pieces.name("a field name");
      boolean descending = pieces.takeWord("desc");
      if (!descending) {
        pieces.takeWord("asc");
      }
      sorts.add(new Sort(field, descending));
    } while (pieces.takeSign(","));
    return sorts;
  }
}
