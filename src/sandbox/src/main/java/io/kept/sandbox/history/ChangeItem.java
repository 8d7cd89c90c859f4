package io.kept.sandbox.history;

/** One field's change. */
public record ChangeItem(String field, Side from, Side to) {
  /** A field before or after: the value as stored and as people read it; both empty for none. */
  public record Side(String value, String text) {
    public static final Side NONE = new Side("", "");

    public static Side of(String text) {
      return new Side("", text);
    }
  }
}
