package io.kept.jira.field;

import java.util.Date;

/**
 * A date as it came from the database. A new issue that is given one was cloned: nobody has said
 * that time about it.
 */
final class StoredPromisedBy extends Date {
  private static final long serialVersionUID = 1;

  StoredPromisedBy(Date stored) {
    super(stored.getTime());
  }
}
