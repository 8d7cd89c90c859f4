package io.kept.sandbox.log;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An event log: its cases in the order in which they were opened, and the lines that were left out.
 */
public record EventLog(List<LogCase> cases, List<RefusedLine> refused) {
  /**
   * Reads CSV whose first line names the columns. Times without an offset are local to {@code
   * zone}.
   *
   * @throws IllegalArgumentException when the first line does not name a case, an activity and a
   *     time
   */
  public static EventLog parse(String csv, ZoneId zone) {
    List<String> lines = csv.lines().toList();
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("The file is empty.");
    }
    Columns columns = Columns.of(LineParser.cells(lines.get(0)));
    Collector collector = new Collector(new LineParser(columns, new Times(zone)));
    for (int index = 1; index < lines.size(); index++) {
      collector.add(index + 1, lines.get(index));
    }
    return collector.log();
  }

  private static final class Collector {
    private final LineParser parser;
    private final Map<String, List<LogEvent>> events = new LinkedHashMap<>();
    private final List<RefusedLine> refused = new ArrayList<>();

    Collector(LineParser parser) {
      this.parser = parser;
    }

    void add(int number, String line) {
      if (line.isBlank()) {
        return;
      }
      try {
        LineParser.Row row = parser.parse(line);
        events.computeIfAbsent(row.caseId(), id -> new ArrayList<>()).add(row.event());
      } catch (IllegalArgumentException e) {
        refused.add(new RefusedLine(number, e.getMessage()));
      }
    }

    EventLog log() {
      List<LogCase> cases =
          events.entrySet().stream()
              .map(entry -> new LogCase(entry.getKey(), inOrder(entry.getValue())))
              .sorted(Comparator.comparing(LogCase::opened))
              .toList();
      return new EventLog(cases, List.copyOf(refused));
    }

    private static List<LogEvent> inOrder(List<LogEvent> events) {
      return events.stream().sorted(Comparator.comparing(LogEvent::at)).toList();
    }
  }
}
