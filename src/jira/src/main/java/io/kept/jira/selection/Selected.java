package io.kept.jira.selection;

import com.atlassian.jira.project.Project;
import io.kept.report.Selection;
import java.util.List;

/**
 * What a reader has chosen, and may see.
 *
 * @param projects those of the selection, in the order of its ids
 * @param agents whether the reader may see figures of single agents
 */
public record Selected(List<Project> projects, Selection selection, boolean agents) {}
