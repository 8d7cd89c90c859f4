package io.kept.policy;

import io.kept.message.MessageKind;
import io.kept.message.Placeholder;
import io.kept.message.Template;
import io.kept.message.TemplateReading;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a desk says to the customer in its own words in place of Kept's.
 *
 * @param headsUp by language, as ISO 639 writes it ({@code de})
 * @param ownUp by language
 */
public record OwnTexts(Map<String, Template> headsUp, Map<String, Template> ownUp) {
  /** Kept's words throughout. */
  public static final OwnTexts NONE = new OwnTexts(Map.of(), Map.of());

  /** The messages that a desk may have its own words for. */
  public static final List<MessageKind> MESSAGES =
      List.of(MessageKind.HEADS_UP, MessageKind.OWN_UP);

  public OwnTexts {
    headsUp = Collections.unmodifiableSortedMap(new TreeMap<>(headsUp));
    ownUp = Collections.unmodifiableSortedMap(new TreeMap<>(ownUp));
  }

  /**
   * Reads a text. It must say the promised time, whatever is left out, and each thing that agents
   * fill in, so that nothing they write is lost.
   */
  public static TemplateReading read(MessageKind message, String text) {
    return Template.read(message, text, needed(message));
  }

  /** The desk's words for whoever reads this language, if it has any. */
  public Optional<Template> of(MessageKind message, Locale reader) {
    return Optional.ofNullable(of(message).get(reader.getLanguage()));
  }

  /**
   * Where a text is entered: {@code headsUp.text.de}.
   *
   * @param message one of {@link #MESSAGES}
   */
  public static String setting(MessageKind message, Locale language) {
    String of = message == MessageKind.HEADS_UP ? "headsUp" : "ownUp";
    return of + ".text." + language.getLanguage();
  }

  Map<String, Template> of(MessageKind message) {
    return switch (message) {
      case HEADS_UP -> headsUp;
      case OWN_UP -> ownUp;
      case PROMISE, HOLD, RESUME, WARNING, HAND_OVER -> Map.of();
    };
  }

  private static List<Placeholder> needed(MessageKind message) {
    return Stream.concat(
            Stream.of(Placeholder.PROMISED_BY),
            message.placeholders().stream().filter(Placeholder::mayHaveLines))
        .toList();
  }
}
