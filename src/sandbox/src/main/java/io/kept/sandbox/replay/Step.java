package io.kept.sandbox.replay;

import io.kept.sandbox.log.EventLog;
import io.kept.sandbox.log.LogCase;
import io.kept.sandbox.log.LogEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One event of one case. Within the same second cases are closed before others are opened. */
record Step(LogCase of, LogEvent event, Kind kind) {
  enum Kind {
    CLOSES,
    GOES_ON,
    OPENS
  }

  Instant at() {
    return event.at();
  }

  static List<Step> inOrder(EventLog log) {
    List<Step> steps = new ArrayList<>();
    log.cases().forEach(each -> addSteps(each, steps));
    steps.sort(Comparator.comparing(Step::at).thenComparing(Step::kind));
    return steps;
  }

  private static void addSteps(LogCase each, List<Step> steps) {
    int last = each.events().size() - 1;
    steps.add(new Step(each, each.events().get(0), Kind.OPENS));
    for (int index = 1; index < last; index++) {
      steps.add(new Step(each, each.events().get(index), Kind.GOES_ON));
    }
    if (last > 0 && each.closed().isAfter(each.opened())) {
      steps.add(new Step(each, each.events().get(last), Kind.CLOSES));
    }
  }
}
