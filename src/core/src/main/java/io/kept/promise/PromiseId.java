package io.kept.promise;

/** Which promise; given by the store. */
public record PromiseId(long value) {}
