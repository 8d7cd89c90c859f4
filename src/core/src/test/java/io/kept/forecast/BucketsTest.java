package io.kept.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BucketsTest {
  private static final long TWENTY_YEARS = 20L * 366 * 24 * 3600;

  @Property
  void everyAgeIsInItsBucket(@ForAll @LongRange(min = 1, max = TWENTY_YEARS) long age) {
    int bucket = Buckets.of(age);

    assertThat(age).isGreaterThan(Buckets.from(bucket)).isLessThanOrEqualTo(Buckets.until(bucket));
  }

  @Property
  void aBucketIsAMinuteOrAThirtySecondOfItsAgeWide(@ForAll @IntRange(max = 900) int bucket) {
    long width = Buckets.until(bucket) - Buckets.from(bucket);

    assertThat(width).isGreaterThanOrEqualTo(60);
    assertThat(width).isLessThanOrEqualTo(Math.max(60, Buckets.from(bucket) / 32));
  }

  @Property
  void theEndOfABucketIsInIt(@ForAll @IntRange(max = 900) int bucket) {
    assertThat(Buckets.of(Buckets.until(bucket))).isEqualTo(bucket);
  }

  @Test
  void exactlyAMinuteIsWithinTheFirstMinute() {
    assertThat(Buckets.of(0)).isZero();
    assertThat(Buckets.of(60)).isZero();
    assertThat(Buckets.of(61)).isEqualTo(1);
    assertThat(Buckets.until(59)).isEqualTo(3600);
  }
}
