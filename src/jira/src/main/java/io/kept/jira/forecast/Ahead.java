package io.kept.jira.forecast;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.forecast.Load;
import io.kept.forecast.Outlook;
import io.kept.quote.Quote;
import io.kept.report.Rate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What whoever quotes ought to know.
 *
 * @param outlook how comparable issues fared; empty for a kind that is not told by an issue's end,
 *     and until this node has read of any
 * @param holds a time that would probably hold
 * @param quoted what concerns the very quote, when there is one
 */
record Ahead(Optional<Outlook> outlook, Optional<Instant> holds, Optional<Quoted> quoted) {

  /**
   * What concerns one quote.
   *
   * @param saidAt the minute in which it would be said, from which turnarounds count
   * @param tight how promises as tight as this fared
   */
  record Quoted(Quote quote, Instant saidAt, Rate tight, Owed owed) {}

  /**
   * What else the holder owes by then.
   *
   * @param holder who has the issue, or who quotes when nobody has
   * @param named the issues of it that the reader may browse, the first few
   */
  record Owed(ApplicationUser holder, Load load, List<Issue> named) {}
}
