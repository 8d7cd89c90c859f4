package io.kept.report;

import static io.kept.testkit.KeptDesk.ANNA;
import static io.kept.testkit.KeptDesk.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Word;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Said at 08:00 UTC, on a Monday. */
class ReportTest {
  private static final Person BEN = new Person("ben");
  private static final Person ZOE = new Person("zoe");
  private static final Person CUSTOMER = new Person("customer");

  private final KeptDesk kept = new KeptDesk();
  private Optional<Person> customer = Optional.empty();
  private List<Instant> heard = List.of();

  @Test
  void aKeptPromiseOfAFirstWordDeservesFullTrust() {
    kept.quote("20m");
    finishAfter("PT15M");

    Figures all = report().all();

    assertThat(all.tally().rate()).isEqualTo(new Rate(1, 1));
    assertThat(all.strict()).isEqualTo(new Rate(1, 1));
    assertThat(all.toldAhead()).isEqualTo(new Rate(0, 0));
    assertThat(all.times().margin().percentile(50)).hasValue(5);
    assertThat(all.times().quotingBias()).hasValue(75);
    assertThat(all.trust()).hasValue(100);
  }

  @Test
  void keptAfterRenegotiationIsKeptButNotStrictly() {
    kept.quote("20m");
    kept.pass("PT10M");
    kept.quote("1h");
    finishAfter("PT30M");

    Figures all = report().all();

    assertThat(all.tally().rate()).isEqualTo(new Rate(1, 1));
    assertThat(all.strict()).isEqualTo(new Rate(0, 1));
    assertThat(all.toldAhead()).isEqualTo(new Rate(0, 1));
    assertThat(all.trust()).hasValue(25);
  }

  @Test
  void aFirstTimeThatWasMetAfterAllIsStrictlyKept() {
    kept.quote("20m");
    kept.quote("1h");
    finishAfter("PT20M");

    assertThat(report().all().strict()).isEqualTo(new Rate(1, 1));
  }

  @Test
  void theCustomerIsToldAheadUpToThePromisedInstantButNotByTheQuoteItself() {
    kept.quote("20m");
    kept.pass("PT1H");

    assertThat(toldAhead("2026-11-23T08:20:00.999Z")).isEqualTo(new Rate(1, 1));
    assertThat(toldAhead("2026-11-23T08:20:01Z")).isEqualTo(new Rate(0, 1));
    assertThat(toldAhead("2026-11-23T08:00:01Z")).isEqualTo(new Rate(1, 1));
    assertThat(toldAhead("2026-11-23T08:00:00.999Z")).isEqualTo(new Rate(0, 1));
  }

  @Test
  void asSoonAsAPromiseIsLateItsMarginIsNegative() {
    kept.quote("20m");
    kept.pass("PT21M");
    kept.clock.moveTo(Instant.parse("2026-11-23T08:21:01Z"));
    finishAfter("PT0S");

    Figures all = report().all();

    assertThat(all.tally().rate()).isEqualTo(new Rate(0, 1));
    assertThat(all.times().margin().percentile(50)).hasValue(-2);
    assertThat(all.times().quotingBias()).hasValue(106);
  }

  @Test
  void eachTryCountsForItsOwnMakerAndTheVerdictForTheHolder() {
    kept.say(Word.of(ZOE, kept.read("20m")));
    kept.quote("1h");
    kept.pass("PT2H");

    Report report = report();

    assertThat(report.byMaker().get(ZOE).tally()).isEqualTo(new Tally(0, 0, 0, 0, 1));
    assertThat(report.byMaker().get(ANNA).tally()).isEqualTo(new Tally(0, 1, 0, 0, 0));
    assertThat(report.byHolder()).containsOnlyKeys(BEN);
    assertThat(report.byHolder().get(BEN).tally()).isEqualTo(new Tally(0, 1, 0, 0, 0));
  }

  @Test
  void aPromiseThatWasKeptCountsForWhoHeldItThen() {
    kept.quote("20m");
    finishAfter("PT1M");

    assertThat(report().byHolder()).containsOnlyKeys(BEN);
  }

  @Test
  void aTryThatWasPutOnHoldIsInNoFigureAndTheNextCountsAsTheFirst() {
    kept.quote("20m");
    kept.hold();
    kept.pass("PT1H");
    kept.quote("20m");
    finishAfter("PT10M");

    Figures all = report().all();

    assertThat(all.tally()).isEqualTo(new Tally(1, 0, 0, 0, 0));
    assertThat(all.strict()).isEqualTo(new Rate(1, 1));
    assertThat(all.times().quotingBias()).hasValue(50);
  }

  @Test
  void aTryBeyondThePolicysIsCounted() {
    kept.quote("20m");
    kept.quote("30m");
    kept.quote("40m");

    assertThat(report().all().extra()).isEqualTo(1);
    assertThat(report().all().tally().renegotiated()).isEqualTo(2);
  }

  @Test
  void countsByCustomerAndKindAndCauseWhereTheyAreKnown() {
    kept.quote("20m");
    kept.pass("PT1H");

    assertThat(report().byCustomer()).isEmpty();
    assertThat(report().causes().unnamed()).isEqualTo(1);

    customer = Optional.of(CUSTOMER);
    kept.act(now -> new Happening.CauseNamed(now, ANNA, "vendor"));

    assertThat(report().byCustomer()).containsOnlyKeys(CUSTOMER);
    assertThat(report().byKind()).containsOnlyKeys(Kind.FIX);
    assertThat(report().causes().bars()).extracting(Pareto.Bar::name).containsExactly("vendor");
    assertThat(report().causes().unnamed()).isZero();
  }

  @Test
  void aWeekBeginsOnMondayInTheZone() {
    kept.say(Word.of(ZOE, kept.read("2026-11-30 00:30")));

    assertThat(report().byWeek()).containsOnlyKeys(LocalDate.parse("2026-11-30"));
  }

  @Test
  void thereIsNoTrustBeforeAnythingWasJudged() {
    kept.quote("20m");

    assertThat(report().all().trust()).isEmpty();
    assertThat(report().all().times().quotingBias()).isEmpty();
  }

  private Rate toldAhead(String at) {
    heard = List.of(Instant.parse(at));
    return report().all().toldAhead();
  }

  private void finishAfter(String time) {
    kept.pass(time);
    kept.desk.done(kept.clock.instant());
    kept.promises.catchUp(kept.latest());
  }

  private Report report() {
    Report report = new Report(BERLIN);
    Promise promise = kept.latest();
    Rows.of(promise, kept.store.ledger(promise.id()), new About(customer, heard))
        .forEach(report);
    return report;
  }
}
