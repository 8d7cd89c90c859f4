package io.kept.jira.panel;

import java.util.List;

/**
 * What the panel's template shows.
 *
 * @param now the server's time when this was drawn, for machines
 * @param rateUrl the project's kept rate; empty for those who may not see it
 */
public record PanelView(String issueKey, String now, String rateUrl, List<PromiseView> promises) {}
