package io.kept.sandbox.issue;

/** A part of a long list. */
public record Slice(int offset, int size) {}
