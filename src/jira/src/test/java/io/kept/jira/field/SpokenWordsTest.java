package io.kept.jira.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.promise.Subject;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.testkit.KeptDesk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {
  private static final Instant FIVE = Instant.parse("2026-11-23T16:00:00Z");

  private final SpokenWords words = new SpokenWords(() -> KeptDesk.BERLIN);

  @Test
  void remembersWhatWasSaidAndWhyOnce() {
    remember(10, said("8bh", Optional.of("The part is late")));

    SpokenWords.Spoken first = words.of(KeptDesk.ISSUE, FIVE);
    SpokenWords.Spoken second = words.of(KeptDesk.ISSUE, FIVE);

    assertThat(first.quote().words()).isEqualTo("8bh");
    assertThat(first.reason()).contains("The part is late");
    assertThat(second.quote().words()).isEqualTo("2026-11-23 17:00");
    assertThat(second.reason()).isEmpty();
  }

  @Test
  void writesATimeOutWhoseWordsItDoesNotKnow() {
    remember(11, said("8bh", Optional.empty()));

    assertThat(words.of(KeptDesk.ISSUE, FIVE).quote())
        .isEqualTo(new Quote("2026-11-23 17:00", FIVE, KeptDesk.BERLIN, Shift.NONE));
  }

  @Test
  void forgetsTheEldestOfTooMany() {
    for (int issue = 10; issue < 1011; issue++) {
      remember(issue, said("8bh", Optional.empty()));
    }

    assertThat(words.of(KeptDesk.ISSUE, FIVE).quote().words()).isEqualTo("2026-11-23 17:00");
    assertThat(words.of(new Subject(1, 11, 100), FIVE).quote().words()).isEqualTo("8bh");
  }

  @Test
  void hasNothingToRememberOfAValueThatWasSerialised() throws Exception {
    PromisedBy copy = (PromisedBy) copied(said("8bh", Optional.of("why")));
    remember(10, copy);

    assertThat(copy.toInstant()).isEqualTo(FIVE);
    assertThat(copy.reason()).isEmpty();
    assertThat(words.of(KeptDesk.ISSUE, FIVE).quote().words()).isEqualTo("2026-11-23 17:00");
  }

  private void remember(long issue, PromisedBy value) {
    words.remember(issue, KeptDesk.ISSUE.fieldId(), value);
  }

  private static PromisedBy said(String words, Optional<String> reason) {
    return new PromisedBy(new Quote(words, FIVE, KeptDesk.BERLIN, Shift.NONE), reason, Optional.empty());
  }

  private static Object copied(Object value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(value);
    return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }
}
