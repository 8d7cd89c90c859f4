package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.jira.digest.AoWishBook;
import io.kept.jira.digest.WishBook;
import io.kept.notice.Part;
import io.kept.notice.Wishes;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoWishBookTest {
  private static final Person ANNA = new Person("anna");
  private static final Person BEN = new Person("ben");
  private static final Instant EIGHT = Instant.parse("2026-11-23T07:00:00Z");
  private static final Optional<Instant> TOMORROW = Optional.of(EIGHT.plusSeconds(86_400));
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final Wishes DIGEST =
      new Wishes(Set.of(Part.HOLDER, Part.LEAD), Optional.of(LocalTime.of(8, 0)));

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final WishBook book = new AoWishBook(tables.ao());

  @Test
  void whoHasSaidNothingWantsTheStandard() {
    WishBook.Entry entry = book.of(ANNA);

    assertThat(entry.wishes()).isEqualTo(Wishes.STANDARD);
    assertThat(entry.nextDigest()).isEmpty();
    assertThat(book.due(Instant.parse("2099-01-01T00:00:00Z"), 9)).isEmpty();
  }

  @Test
  void remembersWhatWasSaidLast() {
    book.put(ANNA, Wishes.STANDARD, Optional.empty());
    book.put(ANNA, DIGEST, Optional.of(EIGHT));
    book.put(BEN, Wishes.STANDARD, Optional.empty());

    assertThat(book.of(ANNA))
        .isEqualTo(new WishBook.Entry(DIGEST, Optional.of(EIGHT), Optional.empty()));
    assertThat(book.due(EIGHT.minusMillis(1), 9)).isEmpty();
    assertThat(book.due(EIGHT, 9)).containsExactly(ANNA);
  }

  @Test
  void aDigestIsTakenOnceAndTheNextIsSet() {
    book.put(ANNA, DIGEST, Optional.of(EIGHT));

    assertThat(book.claim(ANNA, MONDAY, EIGHT, TOMORROW)).isTrue();
    assertThat(book.claim(ANNA, MONDAY, EIGHT, TOMORROW)).isFalse();

    assertThat(book.of(ANNA)).isEqualTo(new WishBook.Entry(DIGEST, TOMORROW, Optional.of(MONDAY)));
    assertThat(book.due(EIGHT, 9)).isEmpty();
    assertThat(book.claim(ANNA, MONDAY.plusDays(1), EIGHT, TOMORROW)).isTrue();
  }

  @Test
  void ofManyNodesAtOnceOneTakesIt() {
    book.put(ANNA, DIGEST, Optional.of(EIGHT));

    List<Boolean> taken =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(node -> book.claim(ANNA, MONDAY, EIGHT, TOMORROW))
            .toList();

    assertThat(taken).containsOnlyOnce(true);
  }
}
