package io.kept.jira.privacy;

import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import java.io.Serializable;
import java.util.Map;

/** What is told about forgetting. */
public final class PrivacyWords {
  private final Retention retention;
  private final Forgetting users;
  private final Readers readers;
  private final Wording wording;

  public PrivacyWords(Retention retention, Forgetting users, Readers readers, Wording wording) {
    this.retention = retention;
    this.users = users;
    this.readers = readers;
    this.wording = wording;
  }

  public PrivacyView view(Reader reader) {
    int waiting = users.waiting();
    return new PrivacyView(
        retention.months().isPresent() ? String.valueOf(retention.months().getAsInt()) : "",
        kept(reader),
        String.valueOf(retention.version()),
        waiting == 0 ? "" : wording.text(reader, "kept.privacy.under_way", waiting));
  }

  /** How long what is personal is kept. */
  String kept() {
    return kept(readers.current());
  }

  /** Where a user is named. */
  String rows(String user, Map<String, Integer> rows) {
    int all = rows.values().stream().mapToInt(Integer::intValue).sum();
    return say(
        "kept.privacy.rows",
        all,
        user,
        rows.get("promises"),
        rows.get("ledger"),
        rows.get("messages"));
  }

  String say(String key, Serializable... arguments) {
    return wording.text(readers.current(), key, arguments);
  }

  private String kept(Reader reader) {
    return retention.months().isEmpty()
        ? wording.text(reader, "kept.privacy.forever")
        : wording.text(
            reader, "kept.privacy.after", retention.months().getAsInt(), retention.waiting());
  }
}
