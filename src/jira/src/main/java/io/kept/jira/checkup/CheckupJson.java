package io.kept.jira.checkup;

import io.kept.jira.checkup.Messages.Listed;
import io.kept.jira.wording.Reader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The check-up for programs. */
public final class CheckupJson {
  private final CheckupWords words;
  private final Map<String, String> versions;

  /**
   * @param versions of what runs, by name
   */
  public CheckupJson(CheckupWords words, Map<String, String> versions) {
    this.words = words;
    this.versions = versions;
  }

  Map<String, Object> of(List<Finding> findings, List<Listed> messages, Instant at, Reader reader) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", Checkup.level(findings).name());
    json.put("at", at.toString());
    json.put("versions", versions);
    json.put("checks", findings.stream().map(finding -> of(finding, reader)).toList());
    json.put("messages", messages.stream().map(message -> of(message, reader)).toList());
    return json;
  }

  private Map<String, Object> of(Finding finding, Reader reader) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("check", finding.about());
    json.put("status", finding.level().name());
    json.put("sentence", words.sentence(finding, reader));
    json.put("figures", finding.figures());
    return json;
  }

  private Map<String, Object> of(Listed message, Reader reader) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", message.troubled().key().text());
    json.put("issue", message.issueKey());
    json.put("kind", message.troubled().key().kind().name());
    json.put("fate", message.troubled().tooLate() ? "TOO_LATE" : "FAILED");
    json.put("why", message.troubled().why().name());
    json.put("sentence", words.why(message.troubled(), reader));
    json.put("at", message.troubled().at().toString());
    json.put("retry", message.retry());
    return json;
  }
}
