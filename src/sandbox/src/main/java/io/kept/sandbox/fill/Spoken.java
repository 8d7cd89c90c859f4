package io.kept.sandbox.fill;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;

/** A quote: the words, when they were said, and what they mean. */
record Spoken(String words, Instant saidAt, Instant promisedBy) {
  static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** The short ones twice, as at a desk. */
  private static final String[] WORDS = {
    "20m", "1h", "1h", "2h", "4h", "4h", "1d", "1bd", "1bd", "2bd", "5bd"
  };

  static Spoken any(Instant saidAt, SplittableRandom random) {
    return of(WORDS[random.nextInt(WORDS.length)], saidAt);
  }

  static Spoken of(String words, Instant saidAt) {
    int amount = Integer.parseInt(words.replaceAll("\\D", ""));
    String unit = words.replaceAll("\\d", "");
    Instant until =
        switch (unit) {
          case "m" -> saidAt.plus(Duration.ofMinutes(amount));
          case "h" -> saidAt.plus(Duration.ofHours(amount));
          case "d" -> saidAt.plus(Duration.ofDays(amount));
          default -> businessDays(saidAt, amount);
        };
    return new Spoken(words, saidAt, until.truncatedTo(ChronoUnit.MINUTES));
  }

  /** The moment at which so much of the time promised has gone by, in whole seconds. */
  Instant after(double share) {
    long millis = Duration.between(saidAt, promisedBy).toMillis();
    return saidAt.plusMillis((long) (millis * share)).truncatedTo(ChronoUnit.SECONDS);
  }

  private static Instant businessDays(Instant from, int days) {
    ZonedDateTime at = from.atZone(ZONE);
    for (int left = days; left > 0; ) {
      at = at.plusDays(1);
      left -= isWorkday(at) ? 1 : 0;
    }
    return at.toInstant();
  }

  static boolean isWorkday(ZonedDateTime at) {
    return at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }
}
