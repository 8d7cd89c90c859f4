package io.kept.forecast;

import io.kept.forecast.HelpdeskLog.Ticket;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A forecast that lives through a log: at any moment it knows what had happened before. */
final class WalkForward {
  private final List<Ticket> tickets;
  private final PriorityQueue<Ticket> open =
      new PriorityQueue<>(Comparator.comparing(Ticket::closedAt));
  private final Forecast forecast;
  private int next;

  /** Tickets are in the order of their opening. */
  WalkForward(List<Ticket> tickets, int months) {
    this.tickets = tickets;
    this.forecast = new Forecast(Scale.ELAPSED, months);
  }

  /** The forecast with all that happened before a moment. */
  Forecast before(Instant now) {
    while (next < tickets.size() && tickets.get(next).openedAt().isBefore(now)) {
      forecast.opened(tickets.get(next).issue());
      open.add(tickets.get(next));
      next++;
    }
    while (!open.isEmpty() && open.peek().closedAt().isBefore(now)) {
      Ticket closed = open.remove();
      forecast.ended(closed.issue(), closed.closedAt(), End.FINISHED);
    }
    return forecast;
  }
}
