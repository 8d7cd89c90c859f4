package io.kept.sandbox.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLogTest {
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");
  private static final String HEADINGS = "CaseID,ActivityID,CompleteTimestamp\n";

  @Test
  void makesCasesOfTheLinesInTheOrderInWhichTheyWereOpened() {
    EventLog log =
        parse(
            """
            3,1,2010-10-29 18:14:06
            4,1,2010-10-15 23:31:53
            3,6,2010-11-04 01:21:17
            """);

    assertThat(log.cases()).extracting(LogCase::id).containsExactly("4", "3");
    LogCase three = log.cases().get(1);
    assertThat(three.opened()).isEqualTo("2010-10-29T16:14:06Z");
    assertThat(three.closed()).isEqualTo("2010-11-04T00:21:17Z");
  }

  @Test
  void putsTheEventsOfACaseInTheOrderOfTime() {
    EventLog log = parse("3,8,2010-11-04 01:16:11\n3,1,2010-10-29 18:14:06\n");

    assertThat(log.cases().get(0).events())
        .extracting(LogEvent::activity)
        .containsExactly("1", "8");
  }

  @Test
  void findsTheColumnsByTheirHeadings() {
    EventLog log =
        EventLog.parse("Timestamp,note,Case,Activity\n2010-10-29 18:14:06,hi,3,1\n", ROME);

    assertThat(log.cases()).extracting(LogCase::id).containsExactly("3");
    assertThat(log.cases().get(0).events()).extracting(LogEvent::activity).containsExactly("1");
  }

  @Test
  void reportsLinesThatItCannotReadByTheirNumberAndKeepsTheRest() {
    EventLog log =
        parse(
            """
            3,1,2010-10-29 18:14:06
            4,1,yesterday

            5,1
            6,"1"x,2010-10-29 18:14:06
            ,1,2010-10-29 18:14:06
            7,1,2010-02-30 10:00:00
            8,1,2010-10-29 18:14:06
            """);

    assertThat(log.cases()).extracting(LogCase::id).containsExactly("3", "8");
    assertThat(log.refused()).extracting(RefusedLine::number).containsExactly(3, 5, 6, 7, 8);
    assertThat(log.refused().get(0).reason()).contains("yesterday");
    assertThat(log.refused().get(1).reason()).contains("2 of the 3 columns");
  }

  @ParameterizedTest
  @CsvSource({
    "2010-10-29 18:14:06, 2010-10-29T16:14:06Z",
    "2010-10-29T18:14:06, 2010-10-29T16:14:06Z",
    "2010-10-29T18:14:06Z, 2010-10-29T18:14:06Z",
    "2010-10-29T18:14:06+05:30, 2010-10-29T12:44:06Z",
    "2010-10-29T18:14:06.125Z, 2010-10-29T18:14:06.125Z",
    "2010-10-29 18:14, 2010-10-29T16:14:00Z",
  })
  void readsTimesInTheZoneOrWithAnOffset(String written, Instant meant) {
    assertThat(parse("3,1," + written).cases().get(0).opened()).isEqualTo(meant);
  }

  @Test
  void refusesAFileWhoseFirstLineNamesNoTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventLog.parse("CaseID,ActivityID\n3,1", ROME))
        .withMessageContaining("timestamp")
        .withMessageContaining("CaseID,ActivityID,CompleteTimestamp");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatIllegalArgumentException().isThrownBy(() -> EventLog.parse("", ROME));
  }

  private static EventLog parse(String lines) {
    return EventLog.parse(HEADINGS + lines, ROME);
  }
}
