package io.kept.jira.promise;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.field.SpokenWords;
import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.Promises;
import io.kept.promise.State;
import io.kept.promise.Subject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Makes promises follow their fields. By whatever way a field was written (panel, edit screen, bulk
 * edit, another plugin), what stands in it now is what is promised.
 */
public final class FieldReader {
  private final PromisedByFields fields;
  private final SpokenWords words;
  private final Promises promises;
  private final InstantSource clock;

  public FieldReader(
      PromisedByFields fields, SpokenWords words, Promises promises, InstantSource clock) {
    this.fields = fields;
    this.words = words;
    this.promises = promises;
    this.clock = clock;
  }

  /** The promised-by field of an issue with this id. */
  public Optional<CustomField> field(Issue issue, long fieldId) {
    return fields.of(issue).stream()
        .filter(field -> field.getIdAsLong().equals(fieldId))
        .findFirst();
  }

  /**
   * Reads every promised-by field of an issue that somebody has just changed. Most issues have no
   * promise, and cost one query besides what stands in the fields.
   *
   * @return whether anything is promised about the issue, or was
   */
  public boolean read(Issue issue, ApplicationUser actor) {
    Optional<Person> by = Optional.of(new Person(actor.getKey()));
    List<Promise> newest = promises.about(issue.getId());
    boolean promised = !newest.isEmpty();
    for (CustomField field : fields.of(issue)) {
      promised |= read(issue, field, by, new Saying(by, of(newest, field)));
    }
    return promised;
  }

  /**
   * Reads a field of which no event has told. Who wrote it is not known, so what is new in it is
   * promised by whoever stands for nobody; without such an account it waits for the next change.
   */
  public void readUnheard(Issue issue, CustomField field, Optional<Person> nobody) {
    Optional<Promise> latest = promises.latest(PromisedByFields.subject(issue, field));
    read(issue, field, Optional.empty(), new Saying(nobody, latest));
  }

  /** Takes back whatever is promised about an issue that is out of everybody's hands. */
  public void withdrawAll(Issue issue, ApplicationUser actor) {
    Person by = new Person(actor.getKey());
    fields
        .of(issue)
        .forEach(field -> promises.withdraw(PromisedByFields.subject(issue, field), by));
  }

  private static Optional<Promise> of(List<Promise> newest, CustomField field) {
    return newest.stream()
        .filter(promise -> promise.subject().fieldId() == field.getIdAsLong())
        .findFirst();
  }

  /**
   * Who says what is new in a field, and what was promised before the field was read: so the field
   * is never older than a withdrawal of it.
   */
  private record Saying(Optional<Person> maker, Optional<Promise> latest) {}

  /** Whether something was promised by it now. */
  private boolean read(Issue issue, CustomField field, Optional<Person> actor, Saying saying) {
    Subject subject = PromisedByFields.subject(issue, field);
    Optional<Instant> written = written(issue, field);
    if (written.isEmpty()) {
      saying.latest().ifPresent(promise -> promises.withdraw(subject, actor));
    } else if (saying.maker().isPresent()
        && mayBePromised(issue, field)
        && isNew(subject, written.get(), saying.latest())) {
      SpokenWords.Spoken spoken = words.of(subject, written.get());
      promises.quote(subject, PromisedByFields.kind(field), spoken.by(saying.maker().get()));
      return true;
    } else {
      saying.latest().ifPresent(promises::catchUp);
    }
    return false;
  }

  /**
   * A time in the past is no promise. That of a withdrawn one is new when it was written again, and
   * not when nobody has emptied the field yet.
   */
  private boolean isNew(Subject subject, Instant written, Optional<Promise> latest) {
    Optional<Promise> same = latest.filter(promise -> promise.promisedBy().equals(written));
    return written.isAfter(clock.instant())
        && (same.isEmpty()
            || same.get().state() instanceof State.Withdrawn && words.wasWritten(subject, written));
  }

  /** No fix can be promised of an issue that is done. */
  public static boolean mayBePromised(Issue issue, CustomField field) {
    return issue.getResolutionDate() == null || PromisedByFields.kind(field) != Kind.FIX;
  }

  /** What stands in the field; a promise is by a whole minute, whatever another plugin wrote. */
  public Optional<Instant> written(Issue issue, CustomField field) {
    return Optional.ofNullable((Date) field.getValue(issue))
        .map(date -> date.toInstant().truncatedTo(ChronoUnit.MINUTES));
  }
}
