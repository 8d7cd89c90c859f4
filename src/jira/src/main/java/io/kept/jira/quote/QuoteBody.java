package io.kept.jira.quote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import java.util.OptionalInt;

/** The body of a request to quote, as it came: anything in it may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record QuoteBody(Long field, String words, String reason, Boolean tell) {

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  Quoting.Place place(String issueKey) {
    return new Quoting.Place(issueKey, field == null ? -1 : field);
  }

  Quoting.Request request(OptionalInt seen) {
    return new Quoting.Request(
        words == null ? "" : words,
        Optional.ofNullable(reason).map(QuoteBody::oneLine).filter(text -> !text.isEmpty()),
        Boolean.TRUE.equals(tell),
        seen);
  }
}
