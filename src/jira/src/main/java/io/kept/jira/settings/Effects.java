package io.kept.jira.settings;

import io.kept.jira.policy.AoReschedulings;
import io.kept.jira.policy.AoReschedulings.Standing;
import io.kept.policy.Policy;
import io.kept.promise.OpenPromises;
import io.kept.promise.OpenPromises.Mark;
import io.kept.promise.OpenPromises.Planned;
import io.kept.promise.OpenPromises.Scope;
import io.kept.promise.Promise;
import io.kept.watch.RescheduleEffect;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What settings would do to open promises, and how far those have followed the last change. */
public class Effects {
  private static final int PAGE = 1000;

  /** Enough to see what a change does, and soon enough while somebody waits. */
  private static final int MOST = 5000;

  private final OpenPromises open;
  private final AoReschedulings reschedulings;
  private final InstantSource clock;

  public Effects(OpenPromises open, AoReschedulings reschedulings, InstantSource clock) {
    this.open = open;
    this.reschedulings = reschedulings;
    this.clock = clock;
  }

  /**
   * The effect on the promises that are to be kept soonest.
   *
   * @param after by which policy a promise would go; empty when the change does not concern it
   */
  Map<String, Object> of(Scope scope, Function<Promise, Optional<Policy>> after) {
    Instant now = clock.instant();
    RescheduleEffect effect = RescheduleEffect.NONE;
    int seen = 0;
    List<Planned> page = open.after(scope, Mark.START, PAGE);
    while (!page.isEmpty() && seen < MOST) {
      for (Planned planned : page) {
        effect =
            after
                .apply(planned.promise())
                .map(policy -> RescheduleEffect.of(planned, policy, now))
                .map(effect::plus)
                .orElse(effect);
      }
      seen += page.size();
      page = open.after(scope, page.get(page.size() - 1).mark(), PAGE);
    }
    return json(effect, page.isEmpty());
  }

  /** How far the promises of a scope have followed; empty when there never was a change. */
  Optional<Map<String, Object>> standing(Scope scope) {
    return reschedulings.newest(scope).map(this::json);
  }

  private static Map<String, Object> json(RescheduleEffect effect, boolean complete) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("open", effect.open());
    json.put("complete", complete);
    json.put("earlier", effect.earlier());
    json.put("later", effect.later());
    json.put("atOnce", effect.atOnce());
    json.put("toldAtOnce", effect.toldAtOnce());
    json.put("redated", 0);
    return json;
  }

  private Map<String, Object> json(Standing standing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("changedAt", standing.rescheduling().changedAt().toString());
    json.put("looked", standing.rescheduling().counts().looked());
    json.put("moved", standing.rescheduling().counts().moved());
    json.put("failed", standing.rescheduling().counts().failed());
    json.put("finished", standing.endedAt().isPresent());
    standing.endedAt().ifPresent(at -> json.put("finishedAt", at.toString()));
    if (standing.endedAt().isEmpty()) {
      json.put("open", open.count(standing.rescheduling().scope()));
    }
    return json;
  }
}
