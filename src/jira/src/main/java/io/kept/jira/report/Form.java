package io.kept.jira.report;

import java.util.List;

/**
 * The form over the figures, as it was filled in.
 *
 * @param periods with the query of an address as value
 * @param from the first day
 * @param to the day after the last
 * @param agents whether the reader may choose makers and holders, by user names
 * @param csv the address of the export
 */
public record Form(
    List<Choice> projects,
    List<Choice> kinds,
    List<Choice> periods,
    String from,
    String to,
    boolean agents,
    String maker,
    String holder,
    String csv) {}
