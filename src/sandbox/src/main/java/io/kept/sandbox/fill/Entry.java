package io.kept.sandbox.fill;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One entry of a ledger, with the columns that it has besides. */
record Entry(String happening, Instant at, Map<String, Object> columns) {
  static Entry of(String happening, Instant at) {
    return new Entry(happening, at, new LinkedHashMap<>());
  }

  static Entry word(String happening, Spoken spoken, String maker) {
    return of(happening, spoken.saidAt())
        .with("PERSON", maker)
        .with("WORDS", spoken.words())
        .with("PROMISED_BY", spoken.promisedBy().toEpochMilli())
        .with("ZONE", Spoken.ZONE.getId())
        .with("CLOCK_SHIFT", "NONE");
  }

  Entry with(String column, Object value) {
    columns.put(column, value);
    return this;
  }
}
