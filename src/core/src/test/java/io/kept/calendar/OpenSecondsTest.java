package io.kept.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The index, the closed form and a walk from date to date count the same. */
class OpenSecondsTest {

  private static final int DAY = 24 * 3600;
  private static final int DAYS = 100;

  @Provide
  Arbitrary<Situation> situations() {
    return Situation.any();
  }

  @Property
  void indexAndClosedFormCountWhatAWalkCounts(
      @ForAll("situations") Situation given, @ForAll @IntRange(max = DAYS * DAY) int aside) {
    Rules rules = given.calendar().rules();
    long first = Math.floorDiv(given.at().getEpochSecond(), DAY) * DAY - 50L * DAY;
    List<Span> walk =
        new OpenSpans(rules)
            .in(new Span(Instant.ofEpochSecond(first), Instant.ofEpochSecond(first + DAYS * DAY)));
    ClosedForm closedForm = Phases.closedForm(rules);
    DayIndex index = new DayIndex(first, DAYS, walk, closedForm.before(first));
    long walked =
        walk.stream()
            .mapToLong(span -> Math.max(0, span.until(at(first + aside)).length().getSeconds()))
            .sum();
    long number = closedForm.before(first) + walked;

    assertThat(closedForm.before(first + aside)).isEqualTo(number);
    if (index.has(first + aside)) {
      assertThat(index.before(first + aside)).isEqualTo(number);
    }
    if (index.hasNumber(number)) {
      assertThat(index.startOf(number)).isEqualTo(closedForm.startOf(number));
      assertThat(index.startOf(number)).isEqualTo(walkTo(walked, walk));
    }
  }

  private static long walkTo(long number, List<Span> walk) {
    long left = number;
    for (Span span : walk) {
      if (left < span.length().getSeconds()) {
        return span.start().getEpochSecond() + left;
      }
      left -= span.length().getSeconds();
    }
    throw new AssertionError(number + " is beyond the walk");
  }

  private static Instant at(long second) {
    return Instant.ofEpochSecond(second);
  }
}
