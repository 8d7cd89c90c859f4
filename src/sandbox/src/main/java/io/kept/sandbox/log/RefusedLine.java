package io.kept.sandbox.log;

/** A line of the log that was left out, counted from 1, and why. */
public record RefusedLine(int number, String reason) {}
