package io.kept.jira.act;

import io.kept.message.MessageKind;
import java.util.Optional;

/** What messages to the customer are called in addresses. */
final class MessageNames {
  private MessageNames() {}

  static Optional<MessageKind> of(String name) {
    return switch (name) {
      case "heads-up" -> Optional.of(MessageKind.HEADS_UP);
      case "own-up" -> Optional.of(MessageKind.OWN_UP);
      case "hold" -> Optional.of(MessageKind.HOLD);
      default -> Optional.empty();
    };
  }
}
