package io.kept.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.forecast.Past.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** The curve against Kaplan and Meier's table, written down naively. */
class ProductLimitLawsTest {
  private static final int NOW = 20_000;
  private static final Instant AT = Past.MAY.plus(Duration.ofMinutes(NOW));

  @Property
  void theCurveIsTheProductLimitAtTheEndOfEveryBucket(@ForAll("pasts") List<Seen> past) {
    Curve curve = curve(past);
    double open = 1;
    for (int bucket = 0; bucket <= Buckets.of(NOW * 60L); bucket++) {
      open *= 1 - hazard(past, bucket);

      assertThat(Math.abs(curve.open(Buckets.until(bucket)) - open)).isLessThan(1e-9);
    }
  }

  @Property
  void theCurveFallsFromOneAndNeverRises(
      @ForAll("pasts") List<Seen> past,
      @ForAll @LongRange(max = NOW * 60L) long age,
      @ForAll @LongRange(max = NOW * 60L) long more) {
    Curve curve = curve(past);

    assertThat(curve.open(0)).isEqualTo(1);
    assertThat(curve.open(age)).isBetween(0.0, 1.0);
    assertThat(curve.open(age + more)).isLessThanOrEqualTo(curve.open(age));
  }

  @Property
  void theAgeAtWhichItFallsToAShareIsTheFirstOfThatShare(
      @ForAll("pasts") List<Seen> past, @ForAll("shares") double share) {
    Curve curve = curve(past);

    curve
        .fallsTo(share)
        .ifPresentOrElse(
            age -> {
              assertThat(curve.open((long) Math.ceil(age))).isLessThanOrEqualTo(share + 1e-9);
              assertThat(curve.open((long) Math.floor(age) - 1)).isGreaterThanOrEqualTo(share);
            },
            () -> assertThat(curve.open(Long.MAX_VALUE)).isGreaterThan(share));
  }

  @Provide
  Arbitrary<List<Seen>> pasts() {
    Arbitrary<Integer> opened = Arbitraries.integers().between(0, 10_000);
    Arbitrary<Integer> age = Arbitraries.integers().between(0, 10_000);
    return Combinators.combine(opened, age.optional(), Arbitraries.of(End.class))
        .as(Seen::new)
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.doubles().between(0.01, 0.99);
  }

  private static Curve curve(List<Seen> past) {
    Forecast forecast = new Forecast(Scale.ELAPSED, 1);
    past.forEach(seen -> seen.tell(forecast));
    return forecast.outlook(new Issue(Past.BUG, AT), AT).curve();
  }

  private static double hazard(List<Seen> past, int bucket) {
    long finished =
        past.stream().filter(seen -> seen.end() == End.FINISHED && endsIn(seen, bucket)).count();
    long atRisk = past.stream().filter(seen -> isAtRisk(seen, bucket)).count();
    return finished == 0 ? 0 : (double) finished / atRisk;
  }

  private static boolean endsIn(Seen seen, int bucket) {
    return seen.ended().isPresent() && Buckets.of(seen.ended().get() * 60L) == bucket;
  }

  private static boolean isAtRisk(Seen seen, int bucket) {
    int age = seen.ended().orElse(NOW - seen.opened());
    return Buckets.of(age * 60L) >= bucket;
  }
}
