package io.kept.jira.promise;

import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.State;
import io.kept.promise.Subject;
import io.kept.quote.Quote;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Promises from rows and into rows. */
final class PromiseRows {
  static final String OPEN = "OPEN";
  static final String ON_HOLD = "ON_HOLD";
  static final String KEPT = "KEPT";
  static final String BROKEN = "BROKEN";
  private static final String WITHDRAWN = "WITHDRAWN";

  private PromiseRows() {}

  static Promise promise(PromiseRow row) {
    Quote quote =
        Column.quote(row.getWords(), row.getPromisedBy(), row.getZone(), row.getClockShift());
    Promise.Try current =
        new Promise.Try(
            row.getTryNumber(),
            Instant.ofEpochMilli(row.getSaidAt()),
            new Person(row.getMaker()),
            quote);
    return new Promise(
        new PromiseId(row.getID()),
        new Subject(row.getProjectId(), row.getIssueId(), row.getFieldId()),
        Kind.valueOf(row.getKind()),
        current,
        row.getRevision(),
        state(row),
        row.getEntries());
  }

  private static State state(PromiseRow row) {
    return switch (row.getState()) {
      case OPEN -> new State.Open(row.isWarned(), row.isTold());
      case ON_HOLD -> new State.OnHold(Instant.ofEpochMilli(row.getHeldAt()));
      case KEPT ->
          new State.Kept(verdict(row), Column.instant(row.getReopenedAt()), row.isOwnedUp());
      case BROKEN ->
          new State.Broken(verdict(row), Optional.ofNullable(row.getCause()), row.isOwnedUp());
      case WITHDRAWN -> new State.Withdrawn(Instant.ofEpochMilli(row.getWithdrawnAt()));
      default -> throw Column.unknown("Promise " + row.getID(), row.getState());
    };
  }

  private static State.Verdict verdict(PromiseRow row) {
    return new State.Verdict(
        Column.person(row.getHolder()), Column.instant(row.getFulfilledAt()), row.isCorrected());
  }

  /** The columns of a promise that begins. */
  static Map<String, Object> columns(Promise begun, int ordinal, Instant nextLook) {
    Subject subject = begun.subject();
    Quote quote = begun.current().quote();
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("NATURAL_KEY", key(subject) + ":" + ordinal);
    columns.put("SUBJECT", key(subject));
    columns.put("ORDINAL", ordinal);
    columns.put("PROJECT_ID", subject.projectId());
    columns.put("ISSUE_ID", subject.issueId());
    columns.put("FIELD_ID", subject.fieldId());
    columns.put("KIND", begun.kind().name());
    columns.put("TRY_NUMBER", begun.current().number());
    columns.put("MAKER", begun.current().maker().key());
    columns.put("SAID_AT", Column.of(begun.current().saidAt()));
    columns.put("WORDS", quote.words());
    columns.put("PROMISED_BY", Column.of(quote.promisedBy()));
    columns.put("ZONE", quote.zone().getId());
    columns.put("CLOCK_SHIFT", quote.shift().name());
    columns.put("REVISION", begun.revision());
    columns.put("STATE", OPEN);
    columns.put("WARNED", false);
    columns.put("TOLD", false);
    columns.put("CORRECTED", false);
    columns.put("OWNED_UP", false);
    columns.put("SUPERSEDED", false);
    columns.put("HOLDER_KNOWN", false);
    columns.put("ENTRIES", begun.entries());
    columns.put("NEXT_LOOK", Column.of(nextLook));
    return columns;
  }

  static void write(PromiseRow row, Promise promise, Instant nextLook) {
    Quote quote = promise.current().quote();
    row.setTryNumber(promise.current().number());
    row.setMaker(promise.current().maker().key());
    row.setSaidAt(Column.of(promise.current().saidAt()));
    row.setWords(quote.words());
    row.setPromisedBy(Column.of(quote.promisedBy()));
    row.setZone(quote.zone().getId());
    row.setClockShift(quote.shift().name());
    row.setRevision(promise.revision());
    row.setEntries(promise.entries());
    row.setNextLook(Column.of(nextLook));
    row.setForgottenAt(null);
    write(row, promise.state());
    row.save();
  }

  private static void write(PromiseRow row, State state) {
    if (state instanceof State.Open open) {
      row.setState(OPEN);
      row.setWarned(open.warned());
      row.setTold(open.told());
    } else if (state instanceof State.OnHold hold) {
      row.setState(ON_HOLD);
      row.setHeldAt(Column.of(hold.since()));
    } else if (state instanceof State.Kept kept) {
      row.setState(KEPT);
      write(row, kept.verdict());
      row.setReopenedAt(Column.of(kept.reopenedAt(), Instant::toEpochMilli));
      row.setOwnedUp(kept.ownedUp());
    } else if (state instanceof State.Broken broken) {
      row.setState(BROKEN);
      write(row, broken.verdict());
      row.setCause(broken.cause().orElse(null));
      row.setOwnedUp(broken.ownedUp());
    } else if (state instanceof State.Withdrawn withdrawn) {
      row.setState(WITHDRAWN);
      row.setWithdrawnAt(Column.of(withdrawn.at()));
    }
  }

  private static void write(PromiseRow row, State.Verdict verdict) {
    row.setHolder(Column.of(verdict.holder(), Person::key));
    row.setFulfilledAt(Column.of(verdict.fulfilledAt(), Instant::toEpochMilli));
    row.setCorrected(verdict.corrected());
  }

  static String key(Subject subject) {
    return subject.issueId() + ":" + subject.fieldId();
  }
}
