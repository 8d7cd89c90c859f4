package io.kept.jira.panel;

/**
 * One promised-by field on the panel. Texts are in the reader's language and time.
 *
 * @param health empty when nothing is promised
 * @param lozenge AUI's name of the colour and shape of that health
 * @param askReason the tries are used up, so one more needs a reason
 * @param mayQuote whether this reader may quote
 */
public record PromiseView(
    long fieldId,
    String fieldName,
    String health,
    String lozenge,
    String by,
    String detail,
    String said,
    boolean askReason,
    boolean mayQuote) {}
