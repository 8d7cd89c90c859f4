package io.kept.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import io.kept.sandbox.testing.RunningSandbox;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The five issues of a new sandbox are HELP-1 to HELP-5; HELP-6 is anna's. */
class JqlFunctionsTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private static final JqlDesk DESK = new JqlDesk(SANDBOX);

  @BeforeAll
  static void fill() {
    DESK.fill();
  }

  @Test
  void asksThePluginsFunctions() {
    SANDBOX.get().search().enable(List.of(new Numbered()));

    assertThat(DESK.search("issue in numbered(1, 3)")).isEqualTo("3 1");
    assertThat(DESK.search("issue not in numbered(1, 3)")).isEqualTo("6 5 4 2");
    assertThat(DESK.search("issue in (NUMBERED(1), HELP-2)")).isEqualTo("2 1");
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> DESK.search("issue in numbered()"))
        .withMessage("Which numbers?");
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> DESK.search("issue = numbered(1)"))
        .withMessageContaining("does not support the list value 'numbered(1)'");
  }

  /** The issues of those numbers. */
  private static final class Numbered extends AbstractJqlFunction {
    Numbered() {
      init(
          new JqlFunctionModuleDescriptor() {
            @Override
            public String getFunctionName() {
              return "numbered";
            }

            @Override
            public boolean isList() {
              return true;
            }
          });
    }

    @Override
    public MessageSet validate(
        ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
      MessageSet messages = new MessageSetImpl();
      if (operand.getArgs().isEmpty()) {
        messages.addErrorMessage("Which numbers?");
      }
      return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
        QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
      return operand.getArgs().stream()
          .map(number -> SANDBOX.get().issues().byKey("HELP-" + number).orElseThrow())
          .map(issue -> new QueryLiteral(operand, issue.getId()))
          .toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
      return 1;
    }

    @Override
    public JiraDataType getDataType() {
      return JiraDataTypes.ISSUE;
    }
  }
}
