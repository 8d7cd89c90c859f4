package io.kept.sandbox.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.forecast.TightQuotes.Judged;
import io.kept.jira.notice.PlannedNotices;
import io.kept.jira.promise.AoJudgements;
import io.kept.jira.promise.AoPromiseStore;
import io.kept.policy.Kind;
import io.kept.promise.Deed;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AoJudgementsTest {
  private static final Person ANNA = new Person("anna");
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");

  @RegisterExtension final KeptTables tables = KeptTables.create();

  private final AoPromiseStore store =
      new AoPromiseStore(tables.ao(), new PlannedNotices(tables.ao()));
  private long issues;

  @Test
  void findsTheNewestVerdictsOfAProjectAndKind() {
    kept(promise(7, Kind.FIX, 1));
    broken(promise(7, Kind.FIX, 2));
    kept(promise(7, Kind.FIX, 3));
    promise(7, Kind.FIX, 4);
    kept(promise(7, Kind.REPLY, 5));
    kept(promise(8, Kind.FIX, 6));

    assertThat(new AoJudgements(tables.ao()).newest(7, Kind.FIX, 2))
        .containsExactly(
            new Judged(Duration.ofHours(3), true), new Judged(Duration.ofHours(2), false));
  }

  @Test
  void countsTheTimeFromTheLastQuote() {
    Promise first = promise(7, Kind.FIX, 1);
    Instant later = NINE.plusSeconds(1800);
    Word word = Word.of(ANNA, quote(NINE.plusSeconds(7200)));
    kept(happened(first, new Happening.Requoted(later, word, false)));

    assertThat(new AoJudgements(tables.ao()).newest(7, Kind.FIX, 9))
        .containsExactly(new Judged(Duration.ofMinutes(90), true));
  }

  private Promise promise(long project, Kind kind, int hours) {
    Quote quote = quote(NINE.plus(Duration.ofHours(hours)));
    Happening.Said said = new Happening.Said(NINE, kind, Word.of(ANNA, quote));
    return store
        .begin(new Subject(project, ++issues, 100), Optional.empty(), said, Instant.MAX)
        .orElseThrow();
  }

  private void kept(Promise promise) {
    Deed deed = new Deed(NINE.plusSeconds(60), Optional.of(ANNA), "resolution");
    happened(promise, new Happening.Fulfilled(deed, Optional.of(ANNA)));
  }

  private void broken(Promise promise) {
    happened(promise, new Happening.Lapsed(promise.promisedBy().plusSeconds(1), Optional.empty()));
  }

  private Promise happened(Promise before, Happening happening) {
    return store.record(before, happening, Instant.MAX).orElseThrow();
  }

  private static Quote quote(Instant promisedBy) {
    return new Quote("1h", promisedBy, ZoneId.of("Europe/Berlin"), Shift.NONE);
  }
}
