package io.kept.quote;

import java.time.Duration;
import java.time.Instant;

/**
 * Time on the business calendar: {@code 2bd}, {@code 4bh}, {@code 2bd 4bh}.
 *
 * @param days open days, counted first
 * @param hours open hours, counted from where the days end
 */
public record OpenTime(int days, int hours) implements Meaning {

  // Open days take at least as long as elapsed ones, so the cut number is still too far away.
  private static final int MOST_DAYS = 11 * 366;

  /** Cuts the days to eleven years. */
  public OpenTime {
    days = Math.min(days, MOST_DAYS);
  }

  @Override
  public Moment from(Said said) {
    Instant day = days == 0 ? said.minute() : said.calendar().addDays(said.minute(), days);
    return Moment.of(said.calendar().add(day, hoursInReach(day, said)));
  }

  @Override
  public String canonical() {
    if (hours == 0) {
      return days + "bd";
    }
    return days == 0 ? hours + "bh" : days + "bd " + hours + "bh";
  }

  @Override
  public String sentence() {
    return canonical() + " of open time after it is said.";
  }

  OpenTime times(int count) {
    return new OpenTime(days * count, hours * count);
  }

  OpenTime plus(OpenTime more) {
    return new OpenTime(days + more.days, hours + more.hours);
  }

  /**
   * The hours, or enough of them to be too far away: a huge number would walk through centuries.
   */
  private Duration hoursInReach(Instant day, Said said) {
    Duration tooFar = said.calendar().between(day, said.limit()).plusMinutes(1);
    Duration wanted = Duration.ofHours(hours);
    return wanted.compareTo(tooFar) < 0 ? wanted : tooFar;
  }
}
