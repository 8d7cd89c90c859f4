package io.kept.calendar;

import java.time.Instant;
import java.util.List;

/**
 * Open seconds inside a horizon of some years: prefix sums over the spans, and tables that lead
 * straight to the span of a day, and to that of a number. Everything counts from the horizon's
 * first second, so that ints do.
 */
final class DayIndex implements OpenSeconds {

  private static final int DAY = 24 * 3600;

  private final long first;
  private final long base;
  private final int[] starts;
  private final int[] before;
  private final int[] byDay;
  private final int[] byNumber;
  private final int shift;

  /**
   * @param first the first second
   * @param days how many times 24 hours
   * @param spans what is open in them, in order and disjoint
   * @param base the open seconds before {@code first}
   */
  DayIndex(long first, int days, List<Span> spans, long base) {
    this.first = first;
    this.base = base;
    // An empty span at the beginning, so that every search finds one.
    starts = new int[spans.size() + 1];
    before = new int[spans.size() + 2];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = seconds(spans.get(i - 1).start());
      before[i + 1] = before[i] + seconds(spans.get(i - 1).end()) - starts[i];
    }
    shift = shift();
    byDay = table(starts, days + 1, DAY);
    byNumber = table(before, (total() >>> shift) + 2, 1 << shift);
  }

  boolean has(long second) {
    return second >= first && second < first + (byDay.length - 1L) * DAY;
  }

  boolean hasNumber(long number) {
    return number >= base && number < base + total();
  }

  @Override
  public long before(long second) {
    int rest = (int) (second - first);
    int day = rest / DAY;
    int i = Sorted.last(starts, rest, byDay[day], byDay[day + 1]);
    return base + Math.min(before[i] + rest - starts[i], before[i + 1]);
  }

  @Override
  public long startOf(long number) {
    int rest = (int) (number - base);
    int place = rest >>> shift;
    int i = Sorted.last(before, rest, byNumber[place], byNumber[place + 1]);
    return first + starts[i] + rest - before[i];
  }

  int bytes() {
    return 4 * (starts.length + before.length + byDay.length + byNumber.length);
  }

  private int total() {
    return before[starts.length];
  }

  /** At most one place of the table for each span. */
  private int shift() {
    int bits = 0;
    while (total() >>> bits > starts.length) {
      bits++;
    }
    return bits;
  }

  /** For each multiple of {@code step}, the last place with at most that. */
  private int[] table(int[] sorted, int size, int step) {
    int[] table = new int[size];
    int place = 0;
    for (int i = 0; i < size; i++) {
      while (place + 1 < starts.length && sorted[place + 1] <= (long) i * step) {
        place++;
      }
      table[i] = place;
    }
    return table;
  }

  private int seconds(Instant at) {
    return (int) (at.getEpochSecond() - first);
  }
}
