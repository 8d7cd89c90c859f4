package io.kept.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The functions of a query: Jira's own, and those that the plugin brings. */
final class Functions {
  private volatile Map<String, JqlFunction> ofPlugin = Map.of();

  void enable(List<JqlFunction> functions) {
    Map<String, JqlFunction> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    functions.forEach(function -> byName.put(function.getFunctionName(), function));
    ofPlugin = byName;
  }

  boolean isList(Operand.Function function) {
    return plugin(function).map(JqlFunction::isList).orElse(false);
  }

  /**
   * What the function gives.
   *
   * @throws BadJql when there is none of that name, or it refuses its arguments
   */
  List<Literal> values(String field, Operand.Function function, Searcher searcher) {
    return TimeFunctions.call(function, searcher)
        .<List<Literal>>map(instant -> List.of(new Literal.Moment(instant)))
        .or(() -> currentUser(function, searcher))
        .or(() -> plugin(function).map(found -> ask(found, field, function, searcher)))
        .orElseThrow(() -> new BadJql("Unable to find JQL function '" + function + "'."));
  }

  private Optional<JqlFunction> plugin(Operand.Function function) {
    return Optional.ofNullable(ofPlugin.get(function.name()));
  }

  private static Optional<List<Literal>> currentUser(Operand.Function function, Searcher searcher) {
    if (!function.name().toLowerCase(Locale.ROOT).equals("currentuser")) {
      return Optional.empty();
    }
    return Optional.of(
        searcher.account().stream().<Literal>map(user -> new Literal.Text(user.name())).toList());
  }

  private static List<Literal> ask(
      JqlFunction plugin, String field, Operand.Function function, Searcher searcher) {
    FunctionOperand operand = new FunctionOperand(function.name(), function.arguments());
    TerminalClause clause = new PluginClause(field, operand);
    MessageSet faults = plugin.validate(searcher.user(), operand, clause);
    if (faults.hasAnyErrors()) {
      throw new BadJql(List.copyOf(faults.getErrorMessages()));
    }
    return plugin.getValues(new Context(searcher.user()), operand, clause).stream()
        .map(Functions::literal)
        .toList();
  }

  private static Literal literal(QueryLiteral literal) {
    return literal.getLongValue() == null
        ? new Literal.Text(literal.getStringValue())
        : new Literal.Id(literal.getLongValue());
  }

  private record PluginClause(String getName, FunctionOperand getOperand)
      implements TerminalClause {}

  private record Context(ApplicationUser getApplicationUser) implements QueryCreationContext {
    @Override
    public boolean isSecurityOverriden() {
      return false;
    }
  }
}
