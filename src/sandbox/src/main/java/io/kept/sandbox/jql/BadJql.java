package io.kept.sandbox.jql;

import java.util.List;

/** A query that cannot be answered; every message is a sentence for the searcher, as Jira's are. */
public final class BadJql extends RuntimeException {
  private final transient List<String> messages;

  BadJql(List<String> messages) {
    super(String.join(" ", messages));
    this.messages = List.copyOf(messages);
  }

  BadJql(String message) {
    this(List.of(message));
  }

  /** A fault of the wording at that place of the query. */
  static BadJql at(Token token, String message) {
    return new BadJql(
        "Error in the JQL Query: %s (line %d, character %d)"
            .formatted(message, token.line(), token.character()));
  }

  /** A query that ends where something more is needed. */
  static BadJql atEnd(String expected) {
    return new BadJql("Error in the JQL Query: " + expected + " before the end of the query.");
  }

  public List<String> messages() {
    return messages;
  }
}
