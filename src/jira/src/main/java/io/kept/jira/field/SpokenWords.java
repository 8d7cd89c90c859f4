package io.kept.jira.field;

import io.kept.promise.Person;
import io.kept.promise.Subject;
import io.kept.promise.Word;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The words behind field values written a moment ago on this node, from the write until the event
 * that follows it. When they are lost the time itself stands in for them; nothing else depends on
 * them. Thread-safe.
 */
public final class SpokenWords {
  private static final int MOST = 1000;

  private final Supplier<ZoneId> zone;
  private final Map<Key, Spoken> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Spoken> eldest) {
          return size() > MOST;
        }
      };

  /** What was said, why once more, and what the customer is told with it. */
  public record Spoken(Quote quote, Optional<String> reason, Optional<String> line) {
    public Word by(Person maker) {
      return new Word(maker, quote, reason, line);
    }
  }

  private record Key(long issueId, long fieldId, Instant promisedBy) {}

  /**
   * @param zone in which a time without words is written out
   */
  public SpokenWords(Supplier<ZoneId> zone) {
    this.zone = zone;
  }

  synchronized void remember(long issueId, long fieldId, PromisedBy value) {
    value
        .quote()
        .ifPresent(
            quote ->
                recent.put(
                    new Key(issueId, fieldId, quote.promisedBy()),
                    new Spoken(quote, value.reason(), value.line())));
  }

  /** Whether this instant was written into the field a moment ago. */
  public synchronized boolean wasWritten(Subject subject, Instant promisedBy) {
    return recent.containsKey(new Key(subject.issueId(), subject.fieldId(), promisedBy));
  }

  /** The words that meant this instant, or the instant written out. */
  public synchronized Spoken of(Subject subject, Instant promisedBy) {
    Spoken spoken = recent.remove(new Key(subject.issueId(), subject.fieldId(), promisedBy));
    return spoken == null
        ? new Spoken(writtenOut(promisedBy), Optional.empty(), Optional.empty())
        : spoken;
  }

  private Quote writtenOut(Instant promisedBy) {
    ZoneId where = zone.get();
    return new Quote(LocalTimes.write(promisedBy, where), promisedBy, where, Shift.NONE);
  }
}
