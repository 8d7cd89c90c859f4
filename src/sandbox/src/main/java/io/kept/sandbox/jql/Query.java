package io.kept.sandbox.jql;

import java.util.List;
import java.util.Optional;

/** A query as it was written; without a clause it finds everything. */
record Query(Optional<Clause> where, List<Sort> sorts) {
  record Sort(String field, boolean descending) {}
}
