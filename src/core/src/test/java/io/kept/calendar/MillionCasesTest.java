package io.kept.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A million cases in all, in one zone after the other, against the watcher of the wall clock: half
 * of them inside the index, half on the closed form.
 */
class MillionCasesTest {

  private static final int CASES = 31_250;
  private static final int DAYS = 40;
  private static final LocalDate FAR_AWAY = LocalDate.of(2150, 1, 1);
  private static final List<OpenHours> DAY =
      List.of(
          OpenHours.parse("00:30-02:30"),
          OpenHours.parse("09:00-12:00"),
          OpenHours.parse("13:00-17:30"),
          OpenHours.parse("23:30-00:15"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Africa/Cairo", "Africa/Casablanca", "America/Asuncion", "America/Bogota",
        "America/Caracas", "America/Havana", "America/Los_Angeles", "America/New_York",
        "America/Nuuk", "America/Santiago", "America/Sao_Paulo", "America/St_Johns",
        "Antarctica/Troll", "Asia/Amman", "Asia/Beirut", "Asia/Gaza",
        "Asia/Kathmandu", "Asia/Kolkata", "Asia/Pyongyang", "Asia/Tehran",
        "Asia/Tokyo", "Atlantic/Azores", "Australia/Adelaide", "Australia/Lord_Howe",
        "Europe/Berlin", "Europe/Dublin", "Europe/Istanbul", "Europe/London",
        "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "UTC"
      })
  void everyAnswerIsTheOneOfTheWallClock(String name) {
    ZoneId zone = ZoneId.of(name);
    Random random = new Random(name.hashCode());
    for (int part = 0; part < 5; part++) {
      Instant start = nearAClockChange(zone, random);
      Draft draft = draft(zone, LocalDate.ofInstant(start, zone));
      BusinessCalendar indexed = draft.calendar();
      compare(draft, start, random, indexed);
      compare(draft, start, random, indexed.indexed(FAR_AWAY, FAR_AWAY.plusDays(1)));
    }
  }

  private static void compare(
      Draft draft, Instant start, Random random, BusinessCalendar calendar) {
    int[] open = openMinutes(draft, start);
    for (int i = 0; i < CASES / 10; i++) {
      int one = random.nextInt(open.length);
      int other = random.nextInt(open.length);
      int from = Math.min(one, other);
      int until = Math.max(one, other);
      int minutes = open[until] - open[from];
      Instant due = calendar.add(minute(start, from), Duration.ofMinutes(minutes));

      if (calendar.between(minute(start, from), minute(start, until)).toMinutes() != minutes
          || minutes > 0 && !due.equals(minute(start, reached(open, open[until])))) {
        assertThat(due).as(draft + " " + minute(start, from) + " " + minutes).isNull();
      }
    }
  }

  /** The open minutes before each minute in sight. */
  private static int[] openMinutes(Draft draft, Instant start) {
    MinuteOracle oracle = draft.oracle(start, Duration.ofDays(DAYS));
    int[] open = new int[DAYS * 1440];
    for (int i = 1; i < open.length; i++) {
      open[i] = open[i - 1] + (oracle.isOpen(minute(start, i - 1)) ? 1 : 0);
    }
    return open;
  }

  private static int reached(int[] open, int minutes) {
    int found = Arrays.binarySearch(open, minutes);
    while (found > 0 && open[found - 1] == minutes) {
      found--;
    }
    return found;
  }

  private static Instant nearAClockChange(ZoneId zone, Random random) {
    Instant moment = Instant.ofEpochSecond(86_400L * (12_000 + random.nextInt(10_000)));
    var change = zone.getRules().nextTransition(moment);
    return change == null ? moment : change.getInstant().minus(Duration.ofDays(DAYS / 2));
  }

  private static Draft draft(ZoneId zone, LocalDate today) {
    Map<DayOfWeek, List<OpenHours>> week =
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(Function.identity(), day -> DAY));
    TreeMap<LocalDate, Map<DayOfWeek, List<OpenHours>>> weeks = new TreeMap<>();
    weeks.put(LocalDate.MIN, week);
    return new Draft(zone, weeks, List.of(Holiday.allDay(today.plusDays(DAYS / 2), "Day")));
  }

  private static Instant minute(Instant start, int minute) {
    return start.plusSeconds(60L * minute);
  }
}
