package io.kept.message;

import java.util.Arrays;
import java.util.Optional;

/** The closed list of what a template can name, as in {@code {promisedBy}}. */
public enum Placeholder {
  /** The issue's key. */
  ISSUE("issue", Need.ALWAYS),
  /** What the issue is about, as somebody typed it. */
  SUMMARY("summary", Need.IF_GIVEN),
  /** The customer's name. */
  CUSTOMER("customer", Need.IF_GIVEN),
  /** The name of the agent who promised. */
  AGENT("agent", Need.IF_GIVEN),
  /** The promised time on its reader's wall clock. */
  PROMISED_BY("promisedBy", Need.ALWAYS),
  /** The zone of that wall clock. */
  ZONE("zone", Need.ALWAYS),
  /** How long there is until then. */
  LEFT("left", Need.ALWAYS),
  /** What the agent knows. */
  KNOWN("known", Need.TYPED),
  /** What the agent does not know yet. */
  NOT_KNOWN("notKnown", Need.TYPED),
  /** What happens next. */
  NEXT("next", Need.TYPED),
  /** What the customer owes us. */
  NEEDED("needed", Need.TYPED),
  /** The name of whoever gave the issue to its new holder. */
  GIVER("giver", Need.IF_GIVEN),
  /** What they say to the new holder. */
  NOTE("note", Need.TYPED),
  /** Why a promise broke, as the chosen cause is called in the reader's language. */
  CAUSE("cause", Need.IF_GIVEN);

  private enum Need {
    ALWAYS,
    /** One line that may be missing. */
    IF_GIVEN,
    /** Several lines that an agent fills in or leaves out. */
    TYPED
  }

  private final String word;
  private final Need need;

  Placeholder(String word, Need need) {
    this.word = word;
    this.need = need;
  }

  /** Its name in a template, between the braces. */
  public String word() {
    return word;
  }

  /** Whether a message can do without it; the paragraph that names it then goes with it. */
  public boolean mayBeLeftOut() {
    return need != Need.ALWAYS;
  }

  /** Whether it may take several lines; any other becomes one line. */
  public boolean mayHaveLines() {
    return need == Need.TYPED;
  }

  static Optional<Placeholder> called(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
