package io.kept.jira.chronicle;

import io.kept.promise.Deed;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Word;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Ledger entries for machines; what an entry does not say is left out. */
final class LedgerJson {
  private final Map<String, Object> json = new LinkedHashMap<>();

  private LedgerJson() {}

  static Map<String, Object> of(int entry, Happening happening) {
    LedgerJson json = new LedgerJson();
    json.put("entry", entry).put("happening", name(happening.getClass()));
    json.put("at", happening.at().toString());
    json.quoted(happening);
    json.spoken(happening);
    json.ended(happening);
    return json.json;
  }

  /** As for constants: {@code HEADS_UP_DUE}. */
  static String name(Class<?> happening) {
    return happening.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private void quoted(Happening happening) {
    if (happening instanceof Happening.Said said) {
      word(said.word()).put("kind", said.kind().name());
    } else if (happening instanceof Happening.Requoted again) {
      word(again.word()).put("extra", again.extra());
    } else if (happening instanceof Happening.Resumed resumed) {
      word(resumed.word());
    }
  }

  private void spoken(Happening happening) {
    if (happening instanceof Happening.Held held) {
      by(held.by()).put("line", held.line());
    } else if (happening instanceof Happening.HeadsUpGiven given) {
      by(given.by()).put("line", given.line());
    } else if (happening instanceof Happening.OwnedUp own) {
      by(own.by()).put("line", own.line());
    } else if (happening instanceof Happening.CauseNamed named) {
      by(named.by()).put("cause", named.cause());
    }
  }

  private void ended(Happening happening) {
    if (happening instanceof Happening.Fulfilled fulfilled) {
      Deed deed = fulfilled.deed();
      put("by", deed.by().map(Person::key)).put("deed", deed.reference());
      put("holder", fulfilled.holder().map(Person::key));
    } else if (happening instanceof Happening.Lapsed lapsed) {
      put("holder", lapsed.holder().map(Person::key));
    } else if (happening instanceof Happening.Withdrawn withdrawn) {
      put("by", withdrawn.by().map(Person::key)).put("reason", withdrawn.reason());
    } else if (happening instanceof Happening.Corrected corrected) {
      by(corrected.by()).put("reason", corrected.reason());
      put("fulfilledAt", corrected.fulfilledAt().map(Instant::toString));
    }
  }

  private LedgerJson word(Word word) {
    by(word.maker())
        .put("words", word.quote().words())
        .put("promisedBy", word.quote().promisedBy().toString())
        .put("zone", word.quote().zone().getId());
    return put("reason", word.reason()).put("line", word.line());
  }

  private LedgerJson by(Person person) {
    return put("by", person.key());
  }

  private LedgerJson put(String name, Optional<String> value) {
    value.ifPresent(it -> json.put(name, it));
    return this;
  }

  private LedgerJson put(String name, Object value) {
    json.put(name, value);
    return this;
  }
}
