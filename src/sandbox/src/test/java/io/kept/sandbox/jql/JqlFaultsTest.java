package io.kept.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kept.sandbox.testing.RunningSandbox;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed and cannot be searched for. */
class JqlFaultsTest {
  @RegisterExtension static final RunningSandbox SANDBOX = new RunningSandbox();

  private static final JqlDesk DESK = new JqlDesk(SANDBOX);

  @BeforeAll
  static void fill() {
    DESK.fill();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          assignee anna | Error in the JQL Query: Expecting operator but got 'anna'. The valid \
          operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS \
          NOT'. (line 1, character 10)
          assignee = | Error in the JQL Query: Expecting either a value, list or function before \
          the end of the query.
          assignee = anna ben | Error in the JQL Query: Expecting either 'OR' or 'AND' but got \
          'ben'. (line 1, character 17)
          (assignee = anna | Error in the JQL Query: Expecting ')' before the end of the query.
          assignee = "anna | Error in the JQL Query: The quoted string 'anna' has not been \
          completed. (line 1, character 12)
          created > 2026/11/01 | Error in the JQL Query: The character '/' is a reserved JQL \
          character. You must enclose it in a string or use the escape '\\u002f' instead. (line \
          1, character 15)
          universe = 42 | Field 'universe' does not exist or you do not have permission to view it.
          order by universe | Field 'universe' does not exist or you do not have permission to \
          view it.
          summary = x | The operator '=' is not supported by the 'summary' field.
          assignee = nobody | The value 'nobody' does not exist for the field 'assignee'.
          key = HELP-99 | An issue with key 'HELP-99' does not exist for field 'key'.
          assignee in anna | Operator 'IN' does not support the non-list value '"anna"' for field \
          'assignee'.
          assignee = (anna, ben) | Operator '=' does not support the list value '("anna", "ben")' \
          for field 'assignee'.
          assignee = magic() | Unable to find JQL function 'magic()'.
          assignee was anna | The sandbox does not search the history: it has no WAS and no CHANGED.
          """)
  void saysWhatIsWrongAndWhere(String jql, String message) {
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> DESK.search(jql))
        .satisfies(e -> assertThat(e.messages()).containsExactly(message));
  }

  @Test
  void saysAllThatIsWrong() {
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> DESK.search("universe = 42 and summary = x order by nothing"))
        .satisfies(e -> assertThat(e.messages()).hasSize(3));
  }

  @Test
  void tellsTheLineOfAFault() {
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> DESK.search("project = HELP\nand assignee = @nobody"))
        .withMessageContaining("The character '@' is a reserved JQL character")
        .withMessageContaining("'\\u0040'")
        .withMessageContaining("(line 2, character 16)");
  }

  @Test
  void knowsNoIssueThatTheSearcherMayNotSee() {
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> DESK.numbers("key = HELP-1", SANDBOX.user("olga")))
        .withMessage("An issue with key 'HELP-1' does not exist for field 'key'.");
  }

  @Test
  void refusesWhatIsNestedTooDeeply() {
    assertThat(DESK.search("(".repeat(100) + "key = HELP-1" + ")".repeat(100))).isEqualTo("1");
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> DESK.search("(".repeat(50_000)))
        .withMessageContaining("nested");
    assertThatExceptionOfType(BadJql.class)
        .isThrownBy(() -> DESK.search("not ".repeat(50_000) + "key = HELP-1"))
        .withMessageContaining("nested");
  }

  /** Whatever is typed is answered or refused in a sentence. */
  @Test
  void neverFailsOnWhatIsTyped() {
    List<String> words =
        List.of(
            "(",
            ")",
            ",",
            "=",
            "!=",
            "<",
            ">=",
            "~",
            "!~",
            "!",
            "\"",
            "'",
            "\\",
            "and",
            "or",
            "not",
            "in",
            "is",
            "empty",
            "order",
            "by",
            "desc",
            "key",
            "HELP-1",
            "10000",
            "project",
            "HELP",
            "assignee",
            "anna",
            "currentUser()",
            "created",
            "-1d",
            "now()",
            "startOfDay(",
            "due",
            "cf[10000]",
            "cf[",
            "summary",
            "printer*",
            "text",
            "*",
            "status",
            "Open",
            "%",
            ":x",
            "?",
            "resolution",
            "unresolved",
            "2026-11-23",
            "\u00e4",
            "\n");
    Random random = new Random(7);
    for (int query = 0; query < 3000; query++) {
      StringBuilder jql = new StringBuilder();
      for (int word = random.nextInt(12); word > 0; word--) {
        jql.append(words.get(random.nextInt(words.size())));
        jql.append(random.nextInt(4) == 0 ? "" : " ");
      }
      try {
        DESK.search(jql.toString());
      } catch (BadJql e) {
        assertThat(e.messages()).as(jql.toString()).isNotEmpty().noneMatch(String::isBlank);
      }
    }
  }
}
