package io.kept.jira.settings;

import io.kept.jira.setup.ChoiceView;
import java.util.List;

/**
 * What the page of settings is about.
 *
 * @param projectKey blank for the whole instance
 * @param projectName blank for the whole instance
 * @param policy where REST has the policy, below that of Kept
 * @param kinds of promises; the one that is shown is chosen
 * @param jira whether the reader administers Jira, and so calendars too
 */
public record SettingsView(
    String projectKey, String projectName, String policy, List<ChoiceView> kinds, boolean jira) {}
