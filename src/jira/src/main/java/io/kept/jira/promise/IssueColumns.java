package io.kept.jira.promise;

import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.report.Selection;
import java.util.Objects;

/**
 * What a promise remembers of its issue. Every issue has a type, so without one nothing is known.
 */
final class IssueColumns {
  /** Nothing was ever remembered. */
  static final Condition UNKNOWN = Condition.of("ISSUE_TYPE IS NULL");

  private IssueColumns() {}

  /** Until the verdict, and after it where nothing is known. */
  static boolean mayChange(PromiseRow row, Promise promise) {
    return promise.isAlive() || row.getIssueType() == null;
  }

  static boolean differ(PromiseRow row, Seen seen) {
    return !Objects.equals(row.getCustomer(), Column.of(seen.customer(), Person::key))
        || !Objects.equals(row.getIssueType(), seen.type().orElse(null))
        || !Objects.equals(row.getPriority(), seen.priority().orElse(null));
  }

  static void write(PromiseRow row, Seen seen) {
    row.setCustomer(Column.of(seen.customer(), Person::key));
    row.setIssueType(seen.type().orElse(null));
    row.setPriority(seen.priority().orElse(null));
  }

  /** Rows that are about such issues. */
  static Condition wanted(Condition rows, Selection.Issues issues) {
    Condition wanted = rows;
    if (issues.customer().isPresent()) {
      wanted = wanted.and(Condition.of("CUSTOMER = ?", issues.customer().get().key()));
    }
    if (issues.type().isPresent()) {
      wanted = wanted.and(Condition.of("ISSUE_TYPE = ?", issues.type().get()));
    }
    if (issues.priority().isPresent()) {
      wanted = wanted.and(Condition.of("PRIORITY = ?", issues.priority().get()));
    }
    return wanted;
  }
}
