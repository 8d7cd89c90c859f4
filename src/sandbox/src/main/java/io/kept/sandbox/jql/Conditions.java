package io.kept.sandbox.jql;

import io.kept.sandbox.jql.Clause.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns clauses into conditions, and collects what is wrong with any of them. */
final class Conditions {
  private final Fields fields;
  private final Functions functions;
  private final Searcher searcher;
  private final List<String> faults = new ArrayList<>();

  Conditions(Fields fields, Functions functions, Searcher searcher) {
    this.fields = fields;
    this.functions = functions;
    this.searcher = searcher;
  }

  /** The condition; of no use while there are {@link #faults}. */
  Sql of(Clause clause) {
    if (clause instanceof Clause.And and) {
      return Sql.all(and.clauses().stream().map(this::of).toList());
    } else if (clause instanceof Clause.Or or) {
      return Sql.any(or.clauses().stream().map(this::of).toList());
    } else if (clause instanceof Clause.Not not) {
      return of(not.clause()).negated();
    }
    return checked((Term) clause);
  }

  List<String> faults() {
    return faults;
  }

  private Sql checked(Term term) {
    try {
      return term(term);
    } catch (BadJql e) {
      faults.addAll(e.messages());
      return Sql.ALL;
    }
  }

  private Sql term(Term term) {
    Field field = fields.named(term.field()).orElseThrow(() -> unknown(term.field()));
    if (!field.operators().contains(term.operator())) {
      throw new BadJql(
          "The operator '%s' is not supported by the '%s' field."
              .formatted(term.operator().sign(), term.field()));
    }
    checkOperand(term);
    Sql found = positive(field, term);
    return term.operator().isNegative() ? found.negated() : found;
  }

  static BadJql unknown(String field) {
    return new BadJql(
        "Field '%s' does not exist or you do not have permission to view it.".formatted(field));
  }

  private void checkOperand(Term term) {
    Operator operator = term.operator();
    if (operator.takesEmptyOnly() && !isNothing(term.operand())) {
      throw unsupported(term, "value", "; it takes EMPTY only");
    }
    if (operator.takesList() != isList(term.operand())) {
      throw unsupported(term, operator.takesList() ? "non-list value" : "list value", "");
    }
  }

  private static BadJql unsupported(Term term, String what, String more) {
    return new BadJql(
        "Operator '%s' does not support the %s '%s' for field '%s'%s."
            .formatted(
                term.operator().sign().toUpperCase(Locale.ROOT),
                what,
                term.operand(),
                term.field(),
                more));
  }

  private boolean isList(Operand operand) {
    return operand instanceof Operand.Many
        || operand instanceof Operand.Function function && functions.isList(function);
  }

  private static boolean isNothing(Operand operand) {
    return operand instanceof Operand.Empty;
  }

  /** The condition without what a negative operator adds to it. */
  private Sql positive(Field field, Term term) {
    if (isNothing(term.operand())) {
      return isEmpty(field);
    }
    return switch (term.operator()) {
      case LIKE, NOT_LIKE -> field.like(text(term));
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          Sql.of(field.column() + " " + term.operator().sign() + " ?", single(field, term));
      default -> among(field, term);
    };
  }

  private Sql among(Field field, Term term) {
    List<Literal> literals =
        literals(term.field(), term.operand()).stream().map(each -> meant(field, each)).toList();
    List<Object> stored = stored(field, term, literals);
    boolean orNone = literals.contains(new Literal.Nothing());
    if (stored.isEmpty()) {
      return orNone ? isEmpty(field) : Sql.NONE;
    }
    Sql listed = Sql.of(field.column() + " = any(?)", stored);
    return orNone ? Sql.any(List.of(listed, isEmpty(field))) : listed;
  }

  private Object single(Field field, Term term) {
    List<Object> stored = stored(field, term, literals(term.field(), term.operand()));
    if (stored.size() != 1) {
      throw unsupported(term, "value", "");
    }
    return stored.get(0);
  }

  private List<Object> stored(Field field, Term term, List<Literal> literals) {
    return literals.stream()
        .flatMap(literal -> field.stored(term.field(), literal, searcher).stream())
        .toList();
  }

  private static Literal meant(Field field, Literal literal) {
    return literal instanceof Literal.Text text && field.meansNothing(text.text())
        ? new Literal.Nothing()
        : literal;
  }

  private List<Literal> literals(String field, Operand operand) {
    if (operand instanceof Operand.Many many) {
      return many.operands().stream().flatMap(each -> literals(field, each).stream()).toList();
    } else if (operand instanceof Operand.Function function) {
      return functions.values(field, function, searcher);
    } else if (operand instanceof Operand.Value value) {
      return List.of(new Literal.Text(value.text()));
    }
    return List.of(new Literal.Nothing());
  }

  private static Sql isEmpty(Field field) {
    return Sql.of(field.column() + " is null");
  }

  private static String text(Term term) {
    if (term.operand() instanceof Operand.Value value) {
      return value.text();
    }
    throw unsupported(term, "value", "");
  }
}
