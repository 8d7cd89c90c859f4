package io.kept.jira.report;

import java.util.List;

/**
 * What the kept-rate page shows of a selection. Texts are in the reader's language.
 *
 * @param title what it is about
 * @param sentence the rate with its denominator
 * @param notes what else is to be known before reading on, such as what is left out
 */
public record RateView(String title, String sentence, List<String> notes, List<Table> tables) {}
