package io.kept.jira.settings;

import io.kept.jira.setup.ChoiceView;
import java.util.List;

/** What can be chosen on the page of calendars, in the reader's language. */
public record CalendarsView(
    List<ChoiceView> weekdays, List<ChoiceView> zones, List<ChoiceView> countries) {}
