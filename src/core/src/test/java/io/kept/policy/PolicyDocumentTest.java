package io.kept.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.message.MessageKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about policies cannot lie about what is standard, nor leave a setting out. */
class PolicyDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "..", "docs", "policies.md");

  @Test
  void theSettingsAreAllThereWithTheirStandard() throws IOException {
    Map<String, String> standard =
        PolicyDraft.of(Desks.STANDARD).entries().entrySet().stream()
            .filter(entry -> !isOfARow(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    assertThat(table("## Settings")).containsAllEntriesOf(standard);
  }

  @Test
  void theReadyMadeQuotesAndCausesAreTheStandardOnes() throws IOException {
    Map<String, String> rows = new TreeMap<>(PolicyDraft.of(Desks.STANDARD).entries());
    rows.keySet().removeIf(setting -> !isOfARow(setting));

    assertThat(table("## Standard quotes and causes")).containsExactlyInAnyOrderEntriesOf(rows);
  }

  @Test
  void thePartsOfOwnTextsAreAllThere() throws IOException {
    Map<String, String> parts =
        Stream.of(MessageKind.HEADS_UP, MessageKind.OWN_UP)
            .flatMap(message -> message.placeholders().stream())
            .distinct()
            .collect(
                Collectors.toMap(
                    part -> "{" + part.word() + "}",
                    part ->
                        !MessageKind.OWN_UP.placeholders().contains(part)
                            ? "heads-up"
                            : MessageKind.HEADS_UP.placeholders().contains(part)
                                ? "both"
                                : "own-up"));

    assertThat(table("## Own words")).containsExactlyInAnyOrderEntriesOf(parts);
  }

  @Test
  void whatItSaysCanBeEnteredCan() throws IOException {
    assertThat(table("## An example")).hasSizeGreaterThan(5);
    assertThat(Desks.faults(table("## An example"))).isEmpty();
  }

  private static boolean isOfARow(String setting) {
    return setting.matches("(quote|cause)\\.\\d.*");
  }

  /** First column by second of the table below a heading. */
  private static Map<String, String> table(String heading) throws IOException {
    List<String> lines = Files.readAllLines(DOCUMENT);
    return lines.stream()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("| ---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .map(PolicyDocumentTest::cells)
        .collect(Collectors.toMap(cells -> cells.get(1), cells -> cells.get(2)));
  }

  private static List<String> cells(String line) {
    return Stream.of(line.split("\\|")).map(cell -> cell.strip().replace("`", "")).toList();
  }
}
