package io.kept.promise;

/** The desk that has the issues; read afresh on every call. */
@FunctionalInterface
public interface Desk {
  /** The facts about a promise's issue, as far as they matter to its kind. */
  Facts facts(Promise promise);
}
