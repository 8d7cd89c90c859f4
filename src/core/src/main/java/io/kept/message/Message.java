package io.kept.message;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is said, in paragraphs of plain text, whatever it will be written for. */
public record Message(List<Part> parts) {

  /** A part of a message. */
  public sealed interface Part {}

  /** A paragraph of plain text, perhaps of several lines. */
  public record Words(String text) implements Part {
    public Words {
      text = Typed.lines(text);
    }
  }

  /** A web page to go to, on a paragraph of its own. Its address is never what people typed. */
  public record Link(String label, String address) implements Part {
    private static final Pattern WEB_PAGE = Pattern.compile("https?://[\\x21-\\x7E]+");

    /**
     * @throws IllegalArgumentException when this is no address of a web page
     */
    public Link {
      label = Typed.line(label);
      if (!WEB_PAGE.matcher(address).matches()) {
        throw new IllegalArgumentException("A message links to web pages only, not to " + address);
      }
    }
  }

  public Message {
    parts = List.copyOf(parts);
  }

  /** A message of one paragraph, as it was typed. */
  public static Message saying(String typed) {
    return new Message(List.of(new Words(typed)));
  }

  /** This message and a place to go to. */
  public Message and(Link link) {
    List<Part> more = new ArrayList<>(parts);
    more.add(link);
    return new Message(more);
  }

  /** The message as its target takes it, with all text escaped. */
  public String writtenFor(Target target) {
    return parts.stream()
        .map(
            part ->
                part instanceof Link link ? target.link(link) : target.words(((Words) part).text()))
        .collect(Collectors.joining(target.between()));
  }
}
