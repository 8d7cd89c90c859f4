package io.kept.jira.promise;

import io.kept.promise.Happening;
import io.kept.promise.Happening.CauseNamed;
import io.kept.promise.Happening.Corrected;
import io.kept.promise.Happening.Fulfilled;
import io.kept.promise.Happening.HeadsUpDue;
import io.kept.promise.Happening.HeadsUpGiven;
import io.kept.promise.Happening.Held;
import io.kept.promise.Happening.Lapsed;
import io.kept.promise.Happening.OwnUpDue;
import io.kept.promise.Happening.OwnedUp;
import io.kept.promise.Happening.Reopened;
import io.kept.promise.Happening.Requoted;
import io.kept.promise.Happening.Rescheduled;
import io.kept.promise.Happening.Resumed;
import io.kept.promise.Happening.Said;
import io.kept.promise.Happening.WarningDue;
import io.kept.promise.Happening.Withdrawn;
import io.kept.promise.Person;
import io.kept.promise.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The columns of one ledger entry. */
final class LedgerColumns {
  private final Map<String, Object> columns = new LinkedHashMap<>();

  private LedgerColumns() {}

  /** The columns of the entry with a number; the key makes that number unique. */
  static Map<String, Object> of(long promise, int entry, Happening happening) {
    LedgerColumns row = new LedgerColumns();
    row.put("NATURAL_KEY", key(promise, entry));
    row.put("PROMISE_ID", (int) promise);
    row.put("ENTRY", entry);
    row.put("HAPPENED_AT", Column.of(happening.at()));
    if (!row.quoted(happening) && !row.acted(happening)) {
      row.passed(happening);
    }
    return row.columns;
  }

  static String key(long promise, int entry) {
    return promise + ":" + entry;
  }

  private boolean quoted(Happening happening) {
    if (happening instanceof Said said) {
      word("SAID", said.word()).put("KIND", said.kind().name());
    } else if (happening instanceof Requoted again) {
      word("REQUOTED", again.word()).put("EXTRA", again.extra());
    } else if (happening instanceof Resumed resumed) {
      word("RESUMED", resumed.word());
    } else {
      return false;
    }
    return true;
  }

  private boolean acted(Happening happening) {
    if (happening instanceof Held held) {
      by("HELD", held.by()).put("PUBLIC_LINE", held.line());
    } else if (happening instanceof HeadsUpGiven given) {
      by("HEADS_UP_GIVEN", given.by()).put("PUBLIC_LINE", given.line());
    } else if (happening instanceof CauseNamed named) {
      by("CAUSE_NAMED", named.by()).put("CAUSE", named.cause());
    } else if (happening instanceof OwnedUp own) {
      by("OWNED_UP", own.by()).put("PUBLIC_LINE", own.line());
    } else if (happening instanceof Corrected corrected) {
      by("CORRECTED", corrected.by())
          .put("REASON", corrected.reason())
          .put("FULFILLED_AT", corrected.fulfilledAt().map(Column::of));
    } else {
      return false;
    }
    return true;
  }

  private void passed(Happening happening) {
    if (happening instanceof Rescheduled) {
      what("RESCHEDULED");
    } else if (happening instanceof WarningDue) {
      what("WARNING_DUE");
    } else if (happening instanceof HeadsUpDue) {
      what("HEADS_UP_DUE");
    } else if (happening instanceof OwnUpDue) {
      what("OWN_UP_DUE");
    } else if (happening instanceof Reopened) {
      what("REOPENED");
    } else if (happening instanceof Fulfilled fulfilled) {
      what("FULFILLED")
          .put("PERSON", fulfilled.deed().by().map(Person::key))
          .put("DEED", fulfilled.deed().reference())
          .put("HOLDER", fulfilled.holder().map(Person::key));
    } else if (happening instanceof Lapsed lapsed) {
      what("LAPSED").put("HOLDER", lapsed.holder().map(Person::key));
    } else if (happening instanceof Withdrawn withdrawn) {
      what("WITHDRAWN")
          .put("PERSON", withdrawn.by().map(Person::key))
          .put("REASON", withdrawn.reason());
    } else {
      throw new IllegalArgumentException("The ledger has no columns for " + happening + ".");
    }
  }

  private LedgerColumns what(String what) {
    return put("HAPPENING", what);
  }

  private LedgerColumns by(String what, Person by) {
    return what(what).put("PERSON", by.key());
  }

  private LedgerColumns word(String what, Word word) {
    return by(what, word.maker())
        .put("WORDS", word.quote().words())
        .put("PROMISED_BY", Column.of(word.quote().promisedBy()))
        .put("ZONE", word.quote().zone().getId())
        .put("CLOCK_SHIFT", word.quote().shift().name())
        .put("REASON", word.reason())
        .put("PUBLIC_LINE", word.line());
  }

  private LedgerColumns put(String column, Optional<?> value) {
    value.ifPresent(it -> put(column, it));
    return this;
  }

  private LedgerColumns put(String column, Object value) {
    columns.put(column, value);
    return this;
  }
}
