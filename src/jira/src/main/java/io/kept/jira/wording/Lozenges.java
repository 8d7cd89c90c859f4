package io.kept.jira.wording;

import io.kept.promise.Health;

/** AUI's names of the colour and shape of a health. */
public final class Lozenges {
  private Lozenges() {}

  public static String of(Health health) {
    return switch (health) {
      case ON_TRACK -> "inprogress";
      case AT_RISK -> "moved";
      case LAPSED, BROKEN -> "removed";
      case KEPT -> "success";
      case ON_HOLD, WITHDRAWN -> "default";
    };
  }
}
