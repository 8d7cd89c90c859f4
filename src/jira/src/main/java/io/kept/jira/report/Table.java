package io.kept.jira.report;

import java.util.List;

/**
 * A table of figures.
 *
 * @param heads of the columns, that of the names first
 */
public record Table(Caption caption, List<String> heads, List<TableRow> rows) {}
