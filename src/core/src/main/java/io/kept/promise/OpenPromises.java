package io.kept.promise;

import io.kept.policy.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The open promises, with when they are to be looked at next. */
public interface OpenPromises {

  /**
   * Those of a scope, by when they are promised and then by id, at most so many.
   *
   * @param mark up to where they have been seen already
   */
  List<Planned> after(Scope scope, Mark mark, int most);

  /** How many there are. */
  int count(Scope scope);

  /**
   * An open promise.
   *
   * @param nextLook when the store says that it is to be looked at
   */
  record Planned(Promise promise, Instant nextLook) {
    /** The mark of having seen it, and all before it. */
    public Mark mark() {
      return new Mark(promise.promisedBy(), promise.id());
    }
  }

  /** Up to where, and including what, somebody has gone through them. */
  record Mark(Instant promisedBy, PromiseId id) {
    /** Nothing has been seen. */
    public static final Mark START = new Mark(Instant.EPOCH, new PromiseId(0));
  }

  /**
   * Which of them.
   *
   * @param projectId of one project; empty for those of all
   * @param kind of one kind; empty for those of every kind
   */
  record Scope(OptionalLong projectId, Optional<Kind> kind) {
    /** All of them. */
    public static final Scope ALL = new Scope(OptionalLong.empty(), Optional.empty());

    /** Whether whatever is in the other scope is in this one too. */
    public boolean covers(Scope other) {
      return (projectId.isEmpty() || projectId.equals(other.projectId))
          && (kind.isEmpty() || kind.equals(other.kind));
    }
  }
}
