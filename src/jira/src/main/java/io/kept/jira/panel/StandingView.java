package io.kept.jira.panel;

/**
 * How a promise stands, in the reader's language and time.
 *
 * @param health empty when nothing is promised
 * @param lozenge AUI's name of the colour and shape of that health
 * @param iso the promised instant for machines; empty when nothing is promised
 * @param elsewhere the same instant on the customer's clock; empty where that shows the same
 */
public record StandingView(
    String health,
    String lozenge,
    String by,
    String iso,
    String elsewhere,
    String detail,
    String said,
    CountdownView countdown) {}
