package io.kept.jira.report;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.wording.Reader;

/**
 * Whoever asked.
 *
 * @param root what the addresses of this Jira begin with
 */
record Visitor(ApplicationUser user, Reader reader, String root) {}
