package io.kept.jira.report;

import java.util.List;

/**
 * The form over the figures, as it was filled in.
 *
 * @param periods with the query of an address as value
 * @param period the named one that was asked for, which stays while dates do not go before it
 * @param from the first day
 * @param to the last day
 * @param agents whether the reader may choose makers and holders, by user names
 * @param customer a user name
 * @param csv the address of the export
 */
public record Form(
    List<Choice> projects,
    List<Choice> kinds,
    List<Choice> periods,
    String period,
    String from,
    String to,
    boolean agents,
    String maker,
    String holder,
    String customer,
    List<Choice> types,
    List<Choice> priorities,
    String csv) {}
