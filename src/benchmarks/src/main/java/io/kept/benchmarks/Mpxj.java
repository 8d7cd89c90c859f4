package io.kept.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.mpxj.LocalTimeRange;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectCalendarHours;
import org.mpxj.ProjectFile;
import org.mpxj.TimeUnit;

/** The calendar of the project-file library; it works on local times, so it is asked in those. */
final class Mpxj implements Contender {

  private final ProjectCalendar calendar = new ProjectFile().addCalendar();

  Mpxj() {
    for (DayOfWeek day : DayOfWeek.values()) {
      boolean open = day.compareTo(DayOfWeek.SATURDAY) < 0;
      calendar.setWorkingDay(day, open);
      ProjectCalendarHours hours = calendar.addCalendarHours(day);
      if (open) {
        hours.add(new LocalTimeRange(LocalTime.of(9, 0), LocalTime.of(17, 0)));
      }
    }
    Work.holidays().forEach(calendar::addCalendarException);
  }

  @Override
  public Instant add(Instant from, Duration openTime) {
    org.mpxj.Duration hours = org.mpxj.Duration.getInstance(openTime.toHours(), TimeUnit.HOURS);
    return calendar.getDate(local(from), hours).atZone(Work.ZONE).toInstant();
  }

  @Override
  public Duration between(Instant from, Instant until) {
    double minutes = calendar.getWork(local(from), local(until), TimeUnit.MINUTES).getDuration();
    return Duration.ofSeconds(Math.round(minutes * 60));
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, Work.ZONE);
  }
}
