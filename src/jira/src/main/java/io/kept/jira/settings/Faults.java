package io.kept.jira.settings;

import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.kept.calendar.CalendarText.BadLine;
import io.kept.jira.rest.Json;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.policy.Fault;
import io.kept.policy.PolicyDraft;
import io.kept.policy.PolicyDraft.Result;
import io.kept.policy.Wrong;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.ws.rs.core.Response;

/** What is wrong with what was entered, all of it at once, in the words of whoever entered it. */
public class Faults {
  private static final String NAMED = "role:";

  private final ProjectRoleManager roles;
  private final Readers readers;
  private final Wording wording;

  public Faults(ProjectRoleManager roles, Readers readers, Wording wording) {
    this.roles = roles;
    this.readers = readers;
    this.wording = wording;
  }

  /** What is wrong with a draft, with the roles that Jira does not know. */
  List<Fault> of(PolicyDraft draft, Result result) {
    List<Fault> all = new ArrayList<>();
    if (result instanceof Result.Faulty faulty) {
      all.addAll(faulty.faults());
    }
    draft.entries().entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("allowed."))
        .filter(entry -> isUnknownRole(entry.getValue().strip()))
        .map(
            entry ->
                new Fault(
                    entry.getKey(),
                    Wrong.NO_SUCH_ROLE,
                    entry.getValue().strip(),
                    "editors, administrators"))
        .forEach(all::add);
    return all;
  }

  /** A 400 that names them. */
  Response refuse(List<Fault> faults) {
    return refuseAll(json(faults));
  }

  /** A 400 that names the lines. */
  Response refuseLines(List<BadLine> lines) {
    return refuseAll(linesJson(lines));
  }

  List<Map<String, Object>> json(List<Fault> faults) {
    return faults.stream().map(this::json).toList();
  }

  List<Map<String, Object>> linesJson(List<BadLine> lines) {
    return lines.stream().map(this::json).toList();
  }

  private Response refuseAll(List<Map<String, Object>> faults) {
    return Json.problem(400, text("kept.settings.faulty", faults.size()), Map.of("faults", faults));
  }

  private boolean isUnknownRole(String entered) {
    return entered.startsWith(NAMED)
        && entered.length() > NAMED.length()
        && roles.getProjectRole(entered.substring(NAMED.length()).strip()) == null;
  }

  private Map<String, Object> json(Fault fault) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("setting", fault.setting());
    json.put("wrong", fault.wrong().name());
    json.put(
        "sentence", text("kept.settings.wrong." + fault.wrong().name().toLowerCase(Locale.ROOT)));
    json.put("entered", fault.entered());
    json.put("works", fault.works());
    return json;
  }

  private Map<String, Object> json(BadLine line) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", line.number());
    json.put("entered", line.line());
    json.put("sentence", text("kept.settings.line", line.number()));
    return json;
  }

  String text(String key, Serializable... arguments) {
    return wording.text(readers.current(), key, arguments);
  }
}
