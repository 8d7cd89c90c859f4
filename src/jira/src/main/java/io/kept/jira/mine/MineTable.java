package io.kept.jira.mine;

import java.util.List;

/**
 * A table of promises.
 *
 * @param more says that there are more than these; empty when there are not
 */
public record MineTable(List<MineRow> rows, String more) {}
