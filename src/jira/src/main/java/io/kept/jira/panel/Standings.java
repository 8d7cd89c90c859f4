package io.kept.jira.panel;

import io.kept.jira.wording.Lozenges;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.Standing;
import io.kept.promise.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Puts into words how a promise stands. */
final class Standings {
  private final Wording wording;
  private final Reader reader;

  Standings(Wording wording, Reader reader) {
    this.wording = wording;
    this.reader = reader;
  }

  StandingView ofNone() {
    return new StandingView(
        "", "", wording.text(reader, "kept.panel.none"), "", "", "", "", CountdownView.NONE);
  }

  /** How it stands now; {@code next} is when that changes by itself, {@code tries} are allowed. */
  StandingView of(Standing standing, Optional<Instant> next, ZoneId customer, int tries) {
    Promise promise = standing.promise();
    Health health = standing.health();
    return new StandingView(
        wording.health(health, reader),
        Lozenges.of(health),
        meaning(promise, reader),
        promise.promisedBy().toString(),
        elsewhere(promise, customer),
        detail(promise, health),
        said(promise, tries),
        countdown(promise, health, next));
  }

  private CountdownView countdown(Promise promise, Health health, Optional<Instant> next) {
    String change = next.map(Instant::toString).orElse("");
    String by = promise.promisedBy().toString();
    return switch (health) {
      case ON_TRACK, AT_RISK -> new CountdownView(by, words("kept.panel.left"), change);
      case LAPSED -> new CountdownView(by, words("kept.panel.over"), change);
      case BROKEN, ON_HOLD, KEPT, WITHDRAWN -> CountdownView.NONE;
    };
  }

  private String words(String key) {
    return wording.text(reader, key, "{0}");
  }

  private String meaning(Promise promise, Reader who) {
    return wording.text(
        who, "kept.quote.meaning", wording.at(promise.promisedBy(), who), who.zone().getId());
  }

  private String elsewhere(Promise promise, ZoneId customer) {
    Instant at = promise.promisedBy();
    boolean same = customer.getRules().getOffset(at).equals(reader.zone().getRules().getOffset(at));
    return same
        ? ""
        : wording.text(
            reader,
            "kept.panel.elsewhere",
            meaning(promise, new Reader(customer, reader.locale())));
  }

  private String detail(Promise promise, Health health) {
    return switch (health) {
      case ON_TRACK, AT_RISK -> fromNow("kept.panel.left", promise.promisedBy());
      case LAPSED -> fromNow("kept.panel.over", promise.promisedBy());
      case ON_HOLD -> fromNow("kept.panel.held", ((State.OnHold) promise.state()).since());
      case KEPT -> kept(promise, (State.Kept) promise.state());
      case BROKEN -> broken(promise, ((State.Broken) promise.state()).verdict());
      case WITHDRAWN -> "";
    };
  }

  /** The verdict stays; that it was undone since is shown beside it. */
  private String kept(Promise promise, State.Kept kept) {
    String early =
        wording.text(
            reader, "kept.panel.early", until(promise, kept.verdict().fulfilledAt().orElseThrow()));
    String reopened =
        kept.reopenedAt().isPresent() ? " · " + wording.text(reader, "kept.panel.reopened") : "";
    return early + reopened + corrected(kept.verdict());
  }

  private String broken(Promise promise, State.Verdict verdict) {
    return verdict
            .fulfilledAt()
            .map(at -> wording.text(reader, "kept.panel.late", until(promise, at)))
            .orElseGet(() -> fromNow("kept.panel.over", promise.promisedBy()))
        + corrected(verdict);
  }

  private String corrected(State.Verdict verdict) {
    return verdict.corrected() ? " · " + wording.text(reader, "kept.panel.corrected") : "";
  }

  private String fromNow(String key, Instant instant) {
    return wording.text(reader, key, wording.fromNow(instant, reader));
  }

  private String until(Promise promise, Instant at) {
    return wording.duration(Duration.between(at, promise.promisedBy()), reader);
  }

  private String said(Promise promise, int tries) {
    int number = promise.current().number();
    return wording.text(
        reader,
        number > tries ? "kept.panel.said.extra" : "kept.panel.said",
        promise.current().quote().words(),
        wording.at(promise.current().saidAt(), reader),
        number,
        tries);
  }
}
