package io.kept.policy;

/** Why what was entered for a setting is none. */
public enum Wrong {
  MISSING("something is needed here"),
  UNKNOWN_SETTING("there is no such setting"),
  NO_SUCH_CALENDAR("there is no such calendar"),
  NOT_A_SHARE("a share is above 0 and at most 50 percent"),
  NOT_A_SPAN("this is no span of time of at least a minute"),
  BELOW_THE_FLOOR("the ceiling is below the floor"),
  NOT_A_MODE("this is no way to post"),
  NOT_LANGUAGES("these are not different languages that Kept speaks"),
  NOT_TRIES("a promise has 1 to 9 tries"),
  NOT_A_TIME("this is no date and time"),
  NO_REASON("an incident needs a reason, which agents will read"),
  NOT_A_ROLE("this does not say who"),
  NO_SUCH_ROLE("there is no such project role"),
  NOT_A_LINE("up to 100 characters on one line are needed"),
  NOT_A_QUOTE("this is no quote that means something on every day"),
  ANOTHER_MEANING("this means something else than the same quote in the other language"),
  NOT_A_KEY("a key is 1 to 30 of a-z, 0-9 and -"),
  KEY_TWICE("another cause has this key"),
  TOO_MANY("these are too many"),
  UNKNOWN_PLACEHOLDER("the text can name no such thing"),
  UNCLOSED_BRACE("a brace opens here and does not close on its line"),
  TEXT_TOO_LONG("a text has no more characters than that"),
  NO_PROMISED_TIME(
      "the promised time must be said, in a paragraph without parts that may be missing"),
  AGENT_UNHEARD(
      "agents fill this in, so it must be said, in a paragraph without other parts that may be"
          + " missing");

  private final String sentence;

  Wrong(String sentence) {
    this.sentence = sentence;
  }

  /** In English, without beginning and end; screens say it in their own language. */
  String sentence() {
    return sentence;
  }
}
