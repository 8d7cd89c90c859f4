package io.kept.jira.report;

import java.time.LocalDate;

/** What is counted in one go. */
record ProjectWeek(long projectId, LocalDate monday) {}
