package io.kept.jira.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.calendar.BusinessCalendar;
import io.kept.policy.Kind;
import io.kept.policy.Policies;
import io.kept.policy.Policy;
import io.kept.quote.Reading;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.ManualClock;
import org.junit.jupiter.api.Test;

/** It is Monday, 09:00 in Berlin; project 7 opens from 8 to 12 for fixes. */
class QuotesTest {
  private static final Policy STANDARD = Policy.standard(KeptDesk.BERLIN);
  private static final Policy MORNING =
      STANDARD.with(BusinessCalendar.in(KeptDesk.BERLIN).openOnWeekdays("08:00-12:00").build());

  private final Policies policies =
      (project, kind) -> project == 7 && kind == Kind.FIX ? MORNING : STANDARD;
  private final Quotes quotes = new Quotes(policies, new ManualClock("2026-11-23T08:00:00Z"));

  @Test
  void readOnTheCalendarOfTheProjectAndKind() {
    assertThat(at(quotes.read("4bh", KeptDesk.BERLIN, 7, Kind.FIX)))
        .isEqualTo("2026-11-24T08:00:00Z");
    assertThat(at(quotes.read("4bh", KeptDesk.BERLIN, 7, Kind.REPLY)))
        .isEqualTo("2026-11-23T12:00:00Z");
    assertThat(at(quotes.read("4bh", KeptDesk.BERLIN, 8, Kind.FIX)))
        .isEqualTo("2026-11-23T12:00:00Z");
  }

  @Test
  void readOnTheInstancesCalendarWhereNoProjectIsKnown() {
    assertThat(at(quotes.read("4bh", KeptDesk.BERLIN, Kind.FIX)))
        .isEqualTo("2026-11-23T12:00:00Z");
  }

  private static String at(Reading reading) {
    return ((Reading.Understood) reading).quote().promisedBy().toString();
  }
}
