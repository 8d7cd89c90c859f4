package io.kept.message;

import java.util.List;
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

  private final List<Paragraph> paragraphs;

  Template(List<Paragraph> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /** Reads the text of a template; names every fault it has, at once. */
  public static TemplateReading read(MessageKind kind, String text) {
    return new TemplateReader(kind, text).read();
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
}
