package io.kept.calendar;

/** A week as it repeats while the clock on the wall is {@code offset} seconds ahead of UTC. */
record Phase(Week week, int offset) {

  static final Phase CLOSED = new Phase(Week.NEVER, 0);
  static final Phase OPEN = new Phase(Week.ALWAYS, 0);

  long before(long second) {
    return week.before(second + offset);
  }

  long startOf(long number) {
    return week.startOf(number) - offset;
  }
}
