package io.kept.jira.mine;

/**
 * A promise on the page. Texts are in the reader's language and time.
 *
 * @param url of the issue, on this server
 * @param what the name of the promised-by field
 * @param iso the promised instant for machines
 * @param lozenge AUI's name of the colour and shape of that health
 * @param acts what the reader can do about it
 * @param customer who reported the issue; empty when nobody did
 */
public record MineRow(
    String url,
    String issueKey,
    String summary,
    String what,
    String by,
    String iso,
    String left,
    String health,
    String lozenge,
    String customer,
    String holder,
    MineActs acts) {}
