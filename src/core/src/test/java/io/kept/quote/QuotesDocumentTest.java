package io.kept.quote;

import static io.kept.quote.Saying.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The specification cannot lie: every row of its tables is read and proved. */
class QuotesDocumentTest {

  private static final Path DOCUMENT = Path.of("..", "..", "docs", "quotes.md");

  private record Row(String words, String second, String third, String fourth) {

    static Row of(String line) {
      List<String> cells =
          Stream.of(line.split("\\|")).map(cell -> cell.strip().replace("`", "")).toList();
      return new Row(cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }
  }

  static List<Row> examples() throws IOException {
    return rows("## Examples");
  }

  static List<Row> refusals() throws IOException {
    return rows("## Refusals");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleMeansWhatTheDocumentSays(Row row) {
    Meaning meaning = said(row.words()).understood().meaning();

    assertThat(meaning.canonical()).isEqualTo(row.second());
    assertThat(meaning.sentence()).isEqualTo(row.third());
    assertThat(said(row.words()).means().replace('T', ' ')).isEqualTo(row.fourth());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalIsAsTheDocumentSays(Row row) {
    assertThat(said(row.words()).refused())
        .isEqualTo(
            new Reading.Refused(
                Refusal.valueOf(row.second()), Integer.parseInt(row.third()), row.fourth()));
  }

  private static List<Row> rows(String heading) throws IOException {
    List<Row> rows =
        Files.readAllLines(DOCUMENT).stream()
            .dropWhile(line -> !line.equals(heading))
            .dropWhile(line -> !line.startsWith("| ---"))
            .skip(1)
            .takeWhile(line -> line.startsWith("|"))
            .map(Row::of)
            .toList();
    assertThat(rows).hasSizeGreaterThan(20);
    return rows;
  }
}
