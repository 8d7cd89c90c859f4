package io.kept.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kept.forecast.HelpdeskLog.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Warning when the forecast says "at risk", against warning when three quarters of the promise have
 * passed, on a real log with promises that this test makes up, since the log has none. The level of
 * risk is set so that both send the same number of warnings. Looked at once an hour.
 *
 * <p>Both rules warn of every promise that breaks, one at three quarters of it, the other at the
 * latest when the risk nears 1. So with equal numbers precision and recall are equal too, and all
 * that can differ is how early the warning comes.
 */
class RiskWarningTest {
  private static final int WARM_UP = 200;
  private static final double SHARE = 0.75;
  private static final Duration HOUR = Duration.ofHours(1);

  private final List<Ticket> tickets = HelpdeskLog.tickets();

  @Test
  void warnsEarlierWhenPromisesDiffer() {
    List<Warned> promises = promises(1, 2, 5, 10, 20);
    Warnings byShare = byShare(promises);
    Warnings byRisk = byRiskAsOften(promises, byShare.sent());
    print("promises of 1, 2, 5, 10 and 20 days in turn", byShare, byRisk);

    assertThat(byRisk.medianLead()).isGreaterThan(1.5 * byShare.medianLead());
    assertThat(byRisk.meanLead()).isGreaterThan(byShare.meanLead());
    assertThat(byRisk.recall(Duration.ofDays(1))).isGreaterThan(byShare.recall(Duration.ofDays(1)));
    assertSameButForTheLead(byShare, byRisk);
  }

  @Test
  void isNoBetterWhenAllPromisesAreAlike() {
    List<Warned> promises = promises(10);
    Warnings byShare = byShare(promises);
    Warnings byRisk = byRiskAsOften(promises, byShare.sent());
    print("promises of 10 days", byShare, byRisk);

    assertThat(byRisk.medianLead()).isLessThan(1.1 * byShare.medianLead());
    assertSameButForTheLead(byShare, byRisk);
  }

  private static void assertSameButForTheLead(Warnings byShare, Warnings byRisk) {
    assertThat((double) byRisk.sent()).isEqualTo(byShare.sent(), within(0.01 * byShare.sent()));
    assertThat(byRisk.precision()).isEqualTo(byShare.precision(), within(0.01));
    assertThat(byRisk.recall(Duration.ZERO)).isGreaterThan(0.99);
    assertThat(byShare.recall(Duration.ZERO)).isEqualTo(1);
  }

  /** Promises of these lengths in turn, with the risk they had from hour to hour. */
  private List<Warned> promises(int... days) {
    List<Warned> promises = new ArrayList<>();
    for (int i = WARM_UP; i < tickets.size(); i++) {
      promises.add(new Warned(tickets.get(i), Duration.ofDays(days[i % days.length])));
    }
    WalkForward walk = new WalkForward(tickets, Forecast.MONTHS);
    Instant end = tickets.get(tickets.size() - 1).openedAt().plus(Duration.ofDays(30));
    for (Instant now = tickets.get(WARM_UP).openedAt(); now.isBefore(end); now = now.plus(HOUR)) {
      look(promises, walk.before(now), now);
    }
    return promises;
  }

  private static void look(List<Warned> promises, Forecast forecast, Instant now) {
    promises.stream().filter(it -> it.isOpenAt(now)).forEach(it -> it.look(forecast, now));
  }

  private static Warnings byShare(List<Warned> promises) {
    return Warnings.of(promises, promise -> promise.leadAfter(SHARE));
  }

  /** The level is found by halving; the higher it is, the fewer warnings are sent. */
  private static Warnings byRiskAsOften(List<Warned> promises, int sent) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 30; i++) {
      double level = (low + high) / 2;
      if (byRisk(promises, level).sent() > sent) {
        low = level;
      } else {
        high = level;
      }
    }
    return byRisk(promises, high);
  }

  private static Warnings byRisk(List<Warned> promises, double level) {
    return Warnings.of(promises, promise -> promise.leadAtRisk(level));
  }

  private static void print(String promises, Warnings byShare, Warnings byRisk) {
    System.out.println("warning, " + promises);
    System.out.println("  at 75 % of the time: " + byShare.text());
    System.out.println("  by forecast risk:    " + byRisk.text());
  }
}
