package io.kept.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A promise made about a ticket of the log, and the moments at which its risk rose. */
final class Warned {
  final Instant promisedBy;
  private final HelpdeskLog.Ticket ticket;
  private final List<Rise> rises = new ArrayList<>();

  private record Rise(Instant at, double risk) {}

  Warned(HelpdeskLog.Ticket ticket, Duration promise) {
    this.ticket = ticket;
    this.promisedBy = ticket.openedAt().plus(promise);
  }

  boolean isBroken() {
    return ticket.closedAt().isAfter(promisedBy);
  }

  /** Whether the ticket and its promise are both open at a moment. */
  boolean isOpenAt(Instant now) {
    return !now.isBefore(ticket.openedAt())
        && now.isBefore(promisedBy)
        && now.isBefore(ticket.closedAt());
  }

  /** The forecast is looked at, and remembered when it has become worse. */
  void look(Forecast forecast, Instant now) {
    double risk = forecast.outlook(ticket.issue(), now).risk(promisedBy).orElse(0);
    if (rises.isEmpty() || risk > rises.get(rises.size() - 1).risk()) {
      rises.add(new Rise(now, risk));
    }
  }

  /** How long before the lapse a warning at a level of risk goes out. */
  Optional<Duration> leadAtRisk(double level) {
    return rises.stream()
        .filter(rise -> rise.risk() >= level)
        .findFirst()
        .map(rise -> Duration.between(rise.at(), promisedBy));
  }

  /** How long before the lapse a warning after a share of the promise goes out. */
  Optional<Duration> leadAfter(double share) {
    Duration promise = Duration.between(ticket.openedAt(), promisedBy);
    Duration lead = Duration.ofSeconds((long) (promise.toSeconds() * (1 - share)));
    return Optional.of(lead).filter(it -> isOpenAt(promisedBy.minus(it)));
  }
}
