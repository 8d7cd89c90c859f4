package io.kept.jira.panel;

import java.util.List;

/**
 * What the panel's template shows.
 *
 * @param rateUrl the project's kept rate; empty for those who may not see it
 */
public record PanelView(String issueKey, String rateUrl, List<PromiseView> promises) {}
