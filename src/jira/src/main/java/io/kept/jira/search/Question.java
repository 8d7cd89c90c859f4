package io.kept.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.wording.Reader;
import java.util.List;
import java.util.Optional;

/**
 * A function as it was called.
 *
 * @param searcher who asks; nobody when not logged in
 * @param reader on whose clock times are read, and in whose language faults are told
 */
record Question(List<String> arguments, Optional<ApplicationUser> searcher, Reader reader) {}
