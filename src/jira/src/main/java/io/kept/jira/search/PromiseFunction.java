package io.kept.jira.search;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.stream.Collectors;

/** A list of issues by their promises, for {@code issue in ...()}. */
abstract class PromiseFunction extends AbstractJqlFunction {
  private final PromiseFinder finder;

  PromiseFunction(PromiseFinder finder) {
    this.finder = finder;
  }

  /**
   * What is asked for.
   *
   * @throws Unanswerable when the arguments are wrong, with what would be right
   */
  abstract Wanted wanted(Question question);

  @Override
  public MessageSet validate(
      ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
    MessageSet messages = new MessageSetImpl();
    Question question = finder.question(operand.getArgs(), searcher);
    try {
      finder.check(wanted(question), question);
    } catch (Unanswerable e) {
      messages.addErrorMessage(e.getMessage());
    }
    return messages;
  }

  @Override
  public List<QueryLiteral> getValues(
      QueryCreationContext queryCreationContext,
      FunctionOperand operand,
      TerminalClause terminalClause) {
    Question question =
        finder.question(operand.getArgs(), queryCreationContext.getApplicationUser());
    Wanted wanted = wanted(question);
    List<Long> ids =
        queryCreationContext.isSecurityOverriden()
            ? finder.all(wanted, question)
            : finder.seen(wanted, question);
    return ids.stream().map(id -> new QueryLiteral(operand, id)).collect(Collectors.toList());
  }

  @Override
  public int getMinimumNumberOfExpectedArguments() {
    return 0;
  }

  @Override
  public JiraDataType getDataType() {
    return JiraDataTypes.ISSUE;
  }
}
