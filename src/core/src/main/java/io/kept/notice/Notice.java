package io.kept.notice;

/**
 * A notice that waits to be sent.
 *
 * @param attempt how often it was claimed, 0 before the first time
 */
public record Notice(NoticeKey key, int attempt) {}
