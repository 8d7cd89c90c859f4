package io.kept.promise;

/** The desk that has the issues; read afresh on every call. */
@FunctionalInterface
public interface Desk {
  Facts facts(Subject subject);
}
