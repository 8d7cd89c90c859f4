package io.kept.sandbox.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.issue.Transition;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Rules as rows; the arguments are JSON. */
final class RuleTable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Jdbi jdbi;

  RuleTable(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  record Row(long id, Transition step, String module, Map<String, String> arguments) {}

  /** In the order in which they were attached. */
  List<Row> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select * from jira_workflow_rule order by id")
                .map(
                    (row, c) ->
                        new Row(
                            row.getLong("id"),
                            Transition.valueOf(row.getString("step")),
                            row.getString("module_key"),
                            read(row.getString("arguments"))))
                .list());
  }

  void add(Transition step, String module, Map<String, String> arguments) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into jira_workflow_rule (step, module_key, arguments) values (?, ?, ?)",
                step,
                module,
                write(arguments)));
  }

  void change(long id, Map<String, String> arguments) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update jira_workflow_rule set arguments = ? where id = ?", write(arguments), id));
  }

  void remove(long id) {
    jdbi.useHandle(handle -> handle.execute("delete from jira_workflow_rule where id = ?", id));
  }

  private static Map<String, String> read(String json) {
    try {
      return JSON.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String write(Map<String, String> arguments) {
    try {
      return JSON.writeValueAsString(arguments);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
