package io.kept.jira.quote;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;

/** The body of a request to quote, as it came: anything in it may be missing. */
@JsonIgnoreProperties(ignoreUnknown = true)
record QuoteBody(Long field, String words, String reason) {

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  Quoting.Request about(String issueKey) {
    return new Quoting.Request(
        issueKey,
        field == null ? -1 : field,
        words == null ? "" : words,
        Optional.ofNullable(reason).map(QuoteBody::oneLine).filter(text -> !text.isEmpty()));
  }
}
