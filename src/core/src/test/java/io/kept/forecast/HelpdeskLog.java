package io.kept.forecast;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real help desk's tickets of 2010 and 2011 (Verenich, doi 10.17632/39bp3vv62t.1), which lie
 * beside the checkout in {@code ../shared/data} or where the system property {@code kept.data}
 * says. A test is skipped without them, but fails where they are expected: when the property is
 * set, or on CI when there is a {@code ../shared}. The log names no zone; its times are read as
 * UTC.
 */
final class HelpdeskLog {
  private static final String FILE = "helpdesk-2010-2011.csv";
  private static final Path SHARED = Path.of("..", "..", "..", "shared");
  private static final Traits TICKET = new Traits(1, "ticket", "none");

  /** A ticket from its first step to its last. */
  record Ticket(Issue issue, Instant closedAt) {
    static Ticket of(Instant first, Instant last) {
      return new Ticket(new Issue(TICKET, first), last);
    }

    Instant openedAt() {
      return issue.openedAt();
    }

    private Ticket until(Ticket later) {
      return new Ticket(issue, later.closedAt);
    }
  }

  private HelpdeskLog() {}

  /** All tickets in the order of their opening. */
  static List<Ticket> tickets() {
    Map<String, Ticket> tickets = new LinkedHashMap<>();
    for (String line : lines()) {
      String[] step = line.split(",");
      Instant at = Instant.parse(step[2].replace(' ', 'T') + "Z");
      tickets.merge(step[0], Ticket.of(at, at), Ticket::until);
    }
    List<Ticket> inOrder = new ArrayList<>(tickets.values());
    inOrder.sort(Comparator.comparing(Ticket::openedAt));
    return inOrder;
  }

  private static List<String> lines() {
    Path log = directory().resolve(FILE);
    if (!Files.exists(log)) {
      String absent = "The help desk's log is absent: " + log.toAbsolutePath().normalize();
      System.out.println(absent);
      return isExpected() ? fail(absent) : abort(absent);
    }
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.subList(1, lines.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory() {
    return named().orElse(SHARED.resolve("data"));
  }

  private static Optional<Path> named() {
    return Optional.ofNullable(System.getProperty("kept.data")).map(Path::of);
  }

  private static boolean isExpected() {
    boolean onCi = "true".equals(System.getenv("CI"));
    return named().isPresent() || onCi && Files.isDirectory(SHARED);
  }
}
