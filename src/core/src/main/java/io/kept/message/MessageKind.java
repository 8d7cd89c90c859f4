package io.kept.message;

import static io.kept.message.Placeholder.AGENT;
import static io.kept.message.Placeholder.CAUSE;
import static io.kept.message.Placeholder.CUSTOMER;
import static io.kept.message.Placeholder.GIVER;
import static io.kept.message.Placeholder.ISSUE;
import static io.kept.message.Placeholder.KNOWN;
import static io.kept.message.Placeholder.LEFT;
import static io.kept.message.Placeholder.NEEDED;
import static io.kept.message.Placeholder.NEXT;
import static io.kept.message.Placeholder.NOTE;
import static io.kept.message.Placeholder.NOT_KNOWN;
import static io.kept.message.Placeholder.PROMISED_BY;
import static io.kept.message.Placeholder.SUMMARY;
import static io.kept.message.Placeholder.ZONE;

import java.util.List;

/**
 * What a message is for, and what it can name. What the customer reads cannot name an agent: who
 * works on an issue is our own affair.
 */
public enum MessageKind {
  /** To the customer: this was promised by then. */
  PROMISE(CUSTOMER, ISSUE, PROMISED_BY, ZONE),
  /** To the customer, before the lapse: what is known, what is not, what happens next. */
  HEADS_UP(CUSTOMER, ISSUE, PROMISED_BY, ZONE, KNOWN, NOT_KNOWN, NEXT),
  /** To the customer, after the lapse: sorry, why, what now. */
  OWN_UP(CUSTOMER, ISSUE, PROMISED_BY, ZONE, CAUSE, NEXT),
  /** To the customer: this waits for you. */
  HOLD(CUSTOMER, ISSUE, PROMISED_BY, ZONE, NEEDED),
  /** To the customer: this goes on, and is promised by a new time. */
  RESUME(CUSTOMER, ISSUE, PROMISED_BY, ZONE),
  /** To the holder: this promise is at risk. */
  WARNING(CUSTOMER, ISSUE, PROMISED_BY, ZONE, SUMMARY, AGENT, LEFT),
  /** To the new holder: this is promised, and it is yours now. */
  HAND_OVER(CUSTOMER, ISSUE, PROMISED_BY, ZONE, SUMMARY, AGENT, GIVER, NOTE);

  private final List<Placeholder> placeholders;

  MessageKind(Placeholder... placeholders) {
    this.placeholders = List.of(placeholders);
  }

  /** What a template of this kind can name. */
  public List<Placeholder> placeholders() {
    return placeholders;
  }
}
