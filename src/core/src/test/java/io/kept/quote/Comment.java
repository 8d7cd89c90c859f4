package io.kept.quote;

import static io.kept.quote.Saying.BERLIN;

import io.kept.calendar.BusinessCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** A line of {@code comments.tsv}: a comment, and the words of the promises that it makes. */
record Comment(String part, String language, List<String> spans, String text) {

  private static final Instant SAID_AT = Instant.parse("2026-11-23T09:00:00Z");
  private static final PromiseDetector DETECTOR =
      new PromiseDetector(new QuoteReader(BusinessCalendar.officeHours(BERLIN)));

  static List<Comment> all() {
    try (InputStream file = Comment.class.getResourceAsStream("comments.tsv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Comment::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> found() {
    return DETECTOR.detect(text, SAID_AT, BERLIN).stream()
        .map(promise -> text.substring(promise.start(), promise.end()))
        .toList();
  }

  private static Comment parse(String line) {
    String[] columns = line.split("\t");
    List<String> spans = columns[2].equals("yes") ? List.of(columns[3].split(" \\| ")) : List.of();
    return new Comment(columns[0], columns[1], spans, columns[4].replace("\\n", "\n"));
  }
}
