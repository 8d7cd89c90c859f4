package io.kept.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The open hours of each date as spans of physical time: what every faster form must agree with.
 * When the clocks go back over midnight, a span can reach into the hours of the next date; starts
 * and ends still both keep the order of the hours.
 */
record OpenSpans(Rules rules) {

  /** The spans of a date in order; none when the project is closed or the zone skips that date. */
  List<Span> on(LocalDate date) {
    List<OpenHours> hours = rules.on(date);
    List<Span> spans = new ArrayList<>(hours.size());
    for (OpenHours each : hours) {
      Span span = span(date, each);
      if (!span.isEmpty()) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** What is open in {@code within}, in order, each span once: none begins before another ends. */
  List<Span> in(Span within) {
    List<Span> spans = new ArrayList<>();
    LocalDate last = dateOf(within.end()).plusDays(1);
    Instant reached = within.start();
    for (LocalDate date = dateOf(reached).minusDays(2); !date.isAfter(last); ) {
      for (Span span : on(date)) {
        Span rest = span.from(reached).until(within.end());
        if (!rest.isEmpty()) {
          spans.add(rest);
          reached = rest.end();
        }
      }
      date = date.plusDays(1);
    }
    return spans;
  }

  private LocalDate dateOf(Instant at) {
    return LocalDate.ofInstant(at, rules.zone());
  }

  private Span span(LocalDate date, OpenHours hours) {
    ZoneId zone = rules.zone();
    LocalDate lastDate = hours.closeOnTheNextDate() ? date.plusDays(1) : date;
    LocalDateTime opens = date.atTime(hours.opens());
    LocalDateTime closes = lastDate.atTime(hours.closes());
    return new Span(WallClock.first(opens, zone), WallClock.last(closes, zone));
  }
}
