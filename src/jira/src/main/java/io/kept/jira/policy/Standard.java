package io.kept.jira.policy;

import io.kept.policy.Policy;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The standard policy in Jira's zone, made anew only when that changes. */
final class Standard {
  private final Supplier<ZoneId> zone;
  private volatile Policy last;

  Standard(Supplier<ZoneId> zone) {
    this.zone = zone;
    this.last = Policy.standard(zone.get());
  }

  Policy policy() {
    ZoneId now = zone.get();
    Policy policy = last;
    if (!policy.calendar().zone().equals(now)) {
      policy = Policy.standard(now);
      last = policy;
    }
    return policy;
  }
}
