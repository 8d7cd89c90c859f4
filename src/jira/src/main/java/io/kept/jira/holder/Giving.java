package io.kept.jira.holder;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Who is to have the issue, as it came: anything may be missing.
 *
 * @param to the user name; the caller when missing
 * @param from the user name of whom the caller saw holding it, empty for nobody; not asked when
 *     missing
 * @param note what the new holder reads with it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Giving(String to, String from, String note) {
  Giving {
    to = to == null ? "" : to.strip();
    note = note == null ? "" : note.strip();
  }

  /** Whether somebody else holds it than the caller has seen. */
  boolean overtaken(String holder) {
    return from != null && !from.equals(holder);
  }
}
