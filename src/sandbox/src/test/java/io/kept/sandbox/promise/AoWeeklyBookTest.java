package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.digest.AoWeeklyBook;
import io.kept.jira.digest.AoWishBook;
import io.kept.jira.digest.WeeklyBook;
import io.kept.notice.Weekly;
import io.kept.promise.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoWeeklyBookTest {
  private static final Person MIA = new Person("mia");
  private static final Person BEN = new Person("ben");
  private static final Instant EIGHT = Instant.parse("2026-11-23T07:00:00Z");
  private static final Optional<Instant> NEXT = Optional.of(EIGHT.plusSeconds(7 * 86_400));
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final Optional<Weekly> OF_ONE =
      Optional.of(new Weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0), Optional.of(7L)));
  private static final Optional<Weekly> OF_ALL =
      Optional.of(new Weekly(DayOfWeek.SUNDAY, LocalTime.of(23, 59), Optional.empty()));

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final WeeklyBook book = new AoWeeklyBook(tables.ao());

  @Test
  void whoHasSaidNothingWantsNone() {
    assertThat(book.of(MIA))
        .isEqualTo(new WeeklyBook.Entry(Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(book.due(Instant.parse("2099-01-01T00:00:00Z"), 9)).isEmpty();
  }

  @Test
  void remembersWhatWasSaidLast() {
    book.put(MIA, OF_ALL, NEXT);
    book.put(MIA, OF_ONE, Optional.of(EIGHT));
    book.put(BEN, OF_ALL, NEXT);

    assertThat(book.of(MIA))
        .isEqualTo(new WeeklyBook.Entry(OF_ONE, Optional.of(EIGHT), Optional.empty()));
    assertThat(book.of(BEN).weekly()).isEqualTo(OF_ALL);
    assertThat(book.due(EIGHT.minusMillis(1), 9)).isEmpty();
    assertThat(book.due(EIGHT, 9)).containsExactly(MIA);
  }

  @Test
  void aWeekIsTakenOnceEvenWhenItWasEndedAndBegunAgain() {
    book.put(MIA, OF_ONE, Optional.of(EIGHT));

    assertThat(book.claim(MIA, MONDAY, EIGHT, NEXT)).isTrue();
    assertThat(book.claim(MIA, MONDAY, EIGHT, NEXT)).isFalse();
    book.put(MIA, Optional.empty(), Optional.empty());
    assertThat(book.due(NEXT.get(), 9)).isEmpty();
    book.put(MIA, OF_ONE, NEXT);

    assertThat(book.of(MIA)).isEqualTo(new WeeklyBook.Entry(OF_ONE, NEXT, Optional.of(MONDAY)));
    assertThat(book.claim(MIA, MONDAY.plusWeeks(1), EIGHT, NEXT)).isTrue();
  }

  @Test
  void theDailyMailOfTheSameDayIsAnother() {
    book.put(MIA, OF_ONE, Optional.of(EIGHT));

    assertThat(new AoWishBook(tables.ao()).claim(MIA, MONDAY, EIGHT, NEXT)).isTrue();
    assertThat(book.claim(MIA, MONDAY, EIGHT, NEXT)).isTrue();
  }

  @Test
  void ofManyNodesAtOnceOneTakesIt() {
    book.put(MIA, OF_ONE, Optional.of(EIGHT));

    List<Boolean> taken =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(node -> book.claim(MIA, MONDAY, EIGHT, NEXT))
            .toList();

    assertThat(taken).containsOnlyOnce(true);
  }
}
