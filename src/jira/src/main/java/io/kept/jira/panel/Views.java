package io.kept.jira.panel;

import com.atlassian.jira.issue.fields.CustomField;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Readers;
import io.kept.jira.wording.Wording;
import io.kept.promise.Health;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.State;
import io.kept.promise.Subject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Puts a promise into the words of the panel. */
public class Views {
  private final Promises promises;
  private final Readers readers;
  private final Wording wording;

  /**
   * What the reader may do about a promise.
   *
   * @param done the issue is resolved
   */
  record Quotable(boolean askReason, boolean mayQuote, boolean done) {}

  public Views(Promises promises, Readers readers, Wording wording) {
    this.promises = promises;
    this.readers = readers;
    this.wording = wording;
  }

  PromiseView of(Subject subject, CustomField field, Quotable quotable) {
    return promises
        .latest(subject)
        .map(promise -> of(promise, field, quotable))
        .orElseGet(() -> ofNone(field, quotable));
  }

  boolean triesUsedUp(Subject subject) {
    return promises.triesUsedUp(subject);
  }

  private PromiseView ofNone(CustomField field, Quotable quotable) {
    String none = wording.text(readers.current(), "kept.panel.none");
    return new PromiseView(
        field.getIdAsLong(),
        field.getName(),
        "",
        "",
        none,
        "",
        "",
        quotable.askReason(),
        quotable.mayQuote());
  }

  private PromiseView of(Promise promise, CustomField field, Quotable quotable) {
    Reader reader = readers.current();
    Health health = promises.health(promise);
    String by =
        wording.text(
            reader,
            "kept.quote.meaning",
            wording.at(promise.promisedBy(), reader),
            reader.zone().getId());
    return new PromiseView(
        field.getIdAsLong(),
        field.getName(),
        wording.text(reader, "kept.health." + health.name().toLowerCase(Locale.ROOT)),
        lozenge(health),
        by,
        detail(promise, health, reader) + reopened(health, quotable, reader),
        said(promise, reader),
        quotable.askReason(),
        quotable.mayQuote());
  }

  private String detail(Promise promise, Health health, Reader reader) {
    return switch (health) {
      case ON_TRACK, AT_RISK -> fromNow("kept.panel.left", promise, reader);
      case LAPSED -> fromNow("kept.panel.over", promise, reader);
      case KEPT ->
          wording.text(
              reader,
              "kept.panel.early",
              until(promise, ((State.Kept) promise.state()).verdict().fulfilledAt().orElseThrow(), reader));
      case BROKEN -> broken(promise, (State.Broken) promise.state(), reader);
      case ON_HOLD, WITHDRAWN -> "";
    };
  }

  /** The verdict stays; that the issue was reopened is shown beside it. */
  private String reopened(Health health, Quotable quotable, Reader reader) {
    return health == Health.KEPT && !quotable.done()
        ? " · " + wording.text(reader, "kept.panel.reopened")
        : "";
  }

  private String broken(Promise promise, State.Broken broken, Reader reader) {
    return broken
        .verdict()
        .fulfilledAt()
        .map(at -> wording.text(reader, "kept.panel.late", until(promise, at, reader)))
        .orElseGet(() -> fromNow("kept.panel.over", promise, reader));
  }

  private String fromNow(String key, Promise promise, Reader reader) {
    return wording.text(reader, key, wording.fromNow(promise.promisedBy(), reader));
  }

  private String until(Promise promise, Instant at, Reader reader) {
    return wording.duration(Duration.between(at, promise.promisedBy()), reader);
  }

  private String said(Promise promise, Reader reader) {
    return wording.text(
        reader,
        "kept.panel.said",
        promise.current().quote().words(),
        wording.at(promise.current().saidAt(), reader),
        promise.revision());
  }

  private static String lozenge(Health health) {
    return switch (health) {
      case ON_TRACK -> "inprogress";
      case AT_RISK -> "moved";
      case LAPSED, BROKEN -> "removed";
      case KEPT -> "success";
      case ON_HOLD, WITHDRAWN -> "default";
    };
  }
}
