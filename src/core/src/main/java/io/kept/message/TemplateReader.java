package io.kept.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of one template, once. */
final class TemplateReader {
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R\\h*\\R\\s*");

  /** Words, a doubled brace, a placeholder, or a brace that does not close on its line. */
  private static final Pattern PIECE =
      Pattern.compile("(?<words>[^{]+)|(?<brace>\\{\\{)|\\{(?<name>[^{}\\v]*)}|\\{");

  private final MessageKind kind;
  private final String text;
  private final List<Fault> faults = new ArrayList<>();

  TemplateReader(MessageKind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  TemplateReading read(List<Placeholder> needed) {
    if (Typed.line(text).isEmpty()) {
      return new TemplateReading.Faulty(List.of(new Fault.Empty()));
    }
    if (text.length() > Template.LONGEST) {
      faults.add(new Fault.TooLong(text.length(), Template.LONGEST));
    }
    List<Paragraph> paragraphs = paragraphs();
    if (needed.isEmpty() && paragraphs.stream().noneMatch(Paragraph::isCertain)) {
      faults.add(new Fault.MaySayNothing());
    }
    needed.stream()
        .filter(it -> paragraphs.stream().noneMatch(paragraph -> paragraph.says(it)))
        .map(Fault.NotSaid::new)
        .forEach(faults::add);
    return faults.isEmpty()
        ? new TemplateReading.Readable(new Template(kind, text, paragraphs))
        : new TemplateReading.Faulty(List.copyOf(faults));
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher gap = BETWEEN_PARAGRAPHS.matcher(text);
    int start = 0;
    while (gap.find(start)) {
      add(start, gap.start(), paragraphs);
      start = gap.end();
    }
    add(start, text.length(), paragraphs);
    return paragraphs;
  }

  private void add(int start, int end, List<Paragraph> paragraphs) {
    if (!Typed.line(text.substring(start, end)).isEmpty()) {
      paragraphs.add(new Paragraph(pieces(start, end)));
    }
  }

  private List<Piece> pieces(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(text).region(start, end);
    while (piece.find()) {
      piece(piece).ifPresent(pieces::add);
    }
    return pieces;
  }

  private Optional<Piece> piece(Matcher found) {
    if (found.group("words") != null) {
      return Optional.of(new Piece.Words(found.group("words")));
    }
    if (found.group("brace") != null) {
      return Optional.of(new Piece.Words("{"));
    }
    if (found.group("name") == null) {
      faults.add(new Fault.Unclosed(found.start()));
      return Optional.empty();
    }
    return slot(found.start(), found.group("name").strip());
  }

  private Optional<Piece> slot(int position, String name) {
    Optional<Placeholder> placeholder =
        Placeholder.called(name).filter(kind.placeholders()::contains);
    if (placeholder.isEmpty()) {
      faults.add(new Fault.Unknown(position, name, Spelling.nearest(name, kind.placeholders())));
    }
    return placeholder.map(Piece.Slot::new);
  }
}
