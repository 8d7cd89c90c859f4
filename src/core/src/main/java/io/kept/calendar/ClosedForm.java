package io.kept.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Open seconds over the whole range: the phases in the order in which they begin, each until the
 * next, and what was open before each. Within a phase, a division counts the weeks.
 */
final class ClosedForm implements OpenSeconds {

  private final long[] begins;
  private final long[] before;
  // What to add to a phase's own count, which has another beginning.
  private final long[] shift;
  private final Phase[] phases;
  private final long total;

  /** Of phases by the second with which they begin, the first with the range. */
  ClosedForm(SortedMap<Long, Phase> phasesByBeginning) {
    List<Map.Entry<Long, Phase>> entries = withoutRepetitions(phasesByBeginning);
    begins = entries.stream().mapToLong(Map.Entry::getKey).toArray();
    phases = entries.stream().map(Map.Entry::getValue).toArray(Phase[]::new);
    before = new long[begins.length];
    shift = new long[begins.length];
    long reached = 0;
    for (int i = 0; i < begins.length; i++) {
      before[i] = reached;
      shift[i] = reached - phases[i].before(begins[i]);
      reached = shift[i] + phases[i].before(i + 1 < begins.length ? begins[i + 1] : Range.END);
    }
    total = reached;
  }

  @Override
  public long before(long second) {
    int i = Sorted.last(begins, second);
    return shift[i] + phases[i].before(second);
  }

  @Override
  public long startOf(long number) {
    if (number < 0 || number >= total) {
      throw new OutsideCalendarException("the open second " + number);
    }
    int i = Sorted.last(before, number);
    return phases[i].startOf(number - shift[i]);
  }

  int bytes() {
    return begins.length * (3 * Long.BYTES + Integer.BYTES);
  }

  private static List<Map.Entry<Long, Phase>> withoutRepetitions(SortedMap<Long, Phase> phases) {
    List<Map.Entry<Long, Phase>> entries = new ArrayList<>();
    for (Map.Entry<Long, Phase> entry : phases.entrySet()) {
      if (entries.isEmpty()
          || !entries.get(entries.size() - 1).getValue().equals(entry.getValue())) {
        entries.add(entry);
      }
    }
    return entries;
  }
}
