package io.kept.message;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a message with placeholders, as administrators write it: plain text in paragraphs
 * with empty lines between them. {@code {name}} is a placeholder, <code>{{</code> a brace, and
 * nothing else means anything. A paragraph is said whole or, when a part it names was left out, not
 * at all. Immutable, and always valid: there is no template of a text that has a fault.
 */
public final class Template {
  /** The most characters that the text of a template can have. */
  public static final int LONGEST = 4_000;

  private final MessageKind kind;
  private final String text;
  private final List<Paragraph> paragraphs;

  Template(MessageKind kind, String text, List<Paragraph> paragraphs) {
    this.kind = kind;
    this.text = text;
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** Reads the text of a template; names every fault it has, at once. */
  public static TemplateReading read(MessageKind kind, String text) {
    return read(kind, text, List.of());
  }

  /**
   * The same for a text that must say some things: each in a paragraph that goes for no other
   * reason than that this very thing was left out.
   */
  public static TemplateReading read(MessageKind kind, String text, List<Placeholder> needed) {
    return new TemplateReader(kind, text).read(needed);
  }

  /** The text that it was read from. */
  public String text() {
    return text;
  }

  /**
   * The message with these values filled in.
   *
   * @throws IllegalArgumentException when it names something that must not be left out, but was
   */
  public Message fill(Values values) {
    List<Message.Part> said =
        paragraphs.stream()
            .map(paragraph -> paragraph.fill(values))
            .flatMap(Optional::stream)
            .<Message.Part>map(Message.Words::new)
            .toList();
    return new Message(said);
  }

  /** Whether it was read from the same text, for the same kind of message. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Template that && kind == that.kind && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, text);
  }

  @Override
  public String toString() {
    return kind + ": " + text;
  }
}
