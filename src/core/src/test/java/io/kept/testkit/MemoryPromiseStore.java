package io.kept.testkit;

import io.kept.notice.Notice;
import io.kept.promise.Happening;
import io.kept.promise.OpenPromises;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.PromiseStore;
import io.kept.promise.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Promises in memory. */
public final class MemoryPromiseStore implements PromiseStore, OpenPromises {
  private static final Comparator<Mark> BY_TIME =
      Comparator.comparing(Mark::promisedBy).thenComparing(mark -> mark.id().value());

  private final MemoryNoticeStore notices;
  private final TreeMap<Long, Kept> promises = new TreeMap<>();

  private record Kept(Promise promise, Instant nextLook, List<Happening> ledger) {}

  public MemoryPromiseStore(MemoryNoticeStore notices) {
    this.notices = notices;
  }

  @Override
  public Optional<Promise> latest(Subject subject) {
    return promises.descendingMap().values().stream()
        .map(Kept::promise)
        .filter(promise -> isAbout(subject, promise.subject()))
        .findFirst();
  }

  @Override
  public Optional<Promise> find(PromiseId id) {
    return Optional.ofNullable(promises.get(id.value())).map(Kept::promise);
  }

  @Override
  public List<Promise> about(long issueId) {
    return promises.values().stream()
        .map(Kept::promise)
        .filter(promise -> promise.subject().issueId() == issueId)
        .filter(promise -> latest(promise.subject()).equals(Optional.of(promise)))
        .toList();
  }

  @Override
  public Optional<Promise> begin(
      Subject subject, Optional<Promise> before, Happening.Said said, Instant nextLook) {
    if (!latest(subject).map(Promise::id).equals(before.map(Promise::id))) {
      return Optional.empty();
    }
    Promise begun = Promise.begin(new PromiseId(promises.size() + 1), subject, said);
    promises.put(begun.id().value(), new Kept(begun, nextLook, List.of(said)));
    Notice.calledForBy(said, begun).ifPresent(it -> notices.plan(it, said.at()));
    return Optional.of(begun);
  }

  @Override
  public Optional<Promise> record(Promise before, Happening happening, Instant nextLook) {
    Kept kept = promises.get(before.id().value());
    if (kept.promise().entries() != before.entries()) {
      return Optional.empty();
    }
    Promise after = before.after(happening);
    List<Happening> ledger = new ArrayList<>(kept.ledger());
    ledger.add(happening);
    promises.put(before.id().value(), new Kept(after, nextLook, ledger));
    Notice.calledForBy(happening, after).ifPresent(it -> notices.plan(it, happening.at()));
    return Optional.of(after);
  }

  @Override
  public List<Due> due(Instant until, int from, int most) {
    return promises.values().stream()
        .map(kept -> new Due(kept.promise().id(), kept.nextLook()))
        .filter(due -> !due.at().isAfter(until))
        .sorted(Comparator.comparing(Due::at))
        .skip(from)
        .limit(most)
        .toList();
  }

  @Override
  public List<Happening> ledger(PromiseId id) {
    return promises.get(id.value()).ledger();
  }

  @Override
  public void forEach(long projectId, Consumer<Promise> consumer) {
    promises.values().stream()
        .map(Kept::promise)
        .filter(promise -> promise.subject().projectId() == projectId)
        .forEach(consumer);
  }

  @Override
  public void forEach(long projectId, Instant from, Instant until, Consumer<Promise> consumer) {
    forEach(
        projectId,
        promise -> {
          if (!promise.promisedBy().isBefore(from) && promise.promisedBy().isBefore(until)) {
            consumer.accept(promise);
          }
        });
  }

  @Override
  public List<Planned> after(Scope scope, Mark mark, int most) {
    return open(scope)
        .filter(it -> BY_TIME.compare(it.mark(), mark) > 0)
        .sorted(Comparator.comparing(Planned::mark, BY_TIME))
        .limit(most)
        .toList();
  }

  @Override
  public int count(Scope scope) {
    return (int) open(scope).count();
  }

  private Stream<Planned> open(Scope scope) {
    return promises.values().stream()
        .filter(kept -> kept.promise().isOpen() && scope.covers(scopeOf(kept.promise())))
        .map(kept -> new Planned(kept.promise(), kept.nextLook()));
  }

  private static Scope scopeOf(Promise promise) {
    return new Scope(OptionalLong.of(promise.subject().projectId()), Optional.of(promise.kind()));
  }

  private static boolean isAbout(Subject one, Subject other) {
    return one.issueId() == other.issueId() && one.fieldId() == other.fieldId();
  }
}
