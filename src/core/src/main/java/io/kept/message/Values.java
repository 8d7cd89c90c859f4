package io.kept.message;

import java.util.EnumMap;
import java.util.Map;

/** What a message's placeholders stand for. Immutable; what is blank counts as left out. */
public final class Values {
  private final Map<Placeholder, String> texts;

  private Values(Map<Placeholder, String> texts) {
    this.texts = texts;
  }

  public static Values none() {
    return new Values(Map.of());
  }

  /** These values and one more, as it was typed: nobody needs to escape or trim it before. */
  public Values with(Placeholder placeholder, String typed) {
    Map<Placeholder, String> more = new EnumMap<>(Placeholder.class);
    more.putAll(texts);
    more.put(placeholder, placeholder.mayHaveLines() ? Typed.lines(typed) : Typed.line(typed));
    return new Values(more);
  }

  /**
   * @throws IllegalArgumentException when there is none, and a message cannot do without it
   */
  boolean has(Placeholder placeholder) {
    boolean has = !texts.getOrDefault(placeholder, "").isEmpty();
    if (!has && !placeholder.mayBeLeftOut()) {
      throw new IllegalArgumentException(
          "A message that names {" + placeholder.word() + "} cannot be written without it.");
    }
    return has;
  }

  String of(Placeholder placeholder) {
    return texts.get(placeholder);
  }
}
