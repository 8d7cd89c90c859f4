package io.kept.jira.panel;

import java.util.List;

/**
 * One promised-by field on the panel.
 *
 * @param promise the promise's number, 0 when nothing is promised
 * @param version how many things have happened to it, 0 when nothing is promised
 * @param heard a promise in a comment that nobody has recorded, where this reader may quote
 * @param events what has happened to it, the first first
 */
public record PromiseView(
    long fieldId,
    String fieldName,
    long promise,
    int version,
    StandingView standing,
    MayView may,
    HeardView heard,
    List<EventView> events) {}
