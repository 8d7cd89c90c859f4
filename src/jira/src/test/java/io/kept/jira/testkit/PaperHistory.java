package io.kept.jira.testkit;

import io.kept.forecast.End;
import io.kept.forecast.Following;
import io.kept.forecast.Issue;
import io.kept.forecast.Life;
import io.kept.forecast.LifeStore;
import io.kept.forecast.TightQuotes.Judged;
import io.kept.forecast.Traits;
import io.kept.jira.forecast.OutlookViews;
import io.kept.jira.forecast.Outlooks;
import io.kept.jira.mine.Holdings;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.testkit.KeptDesk;
import io.kept.testkit.MemoryLifeStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happened at the desk of a paper Jira before today. */
public final class PaperHistory implements Holdings {
  public final LifeStore lives = new MemoryLifeStore();
  public final List<Judged> judged = new ArrayList<>();
  public final List<Promise> held = new ArrayList<>();
  private final PaperJira jira;
  private final Following following;

  public PaperHistory(PaperJira jira) {
    this.jira = jira;
    this.following = new Following(lives, jira.kept.clock);
  }

  public OutlookViews views() {
    Outlooks outlooks =
        new Outlooks(
            new Outlooks.Past(following, (project, kind, most) -> judged, this),
            new Outlooks.Desk(jira.issues, jira.reader, jira.rights),
            jira.kept.policies,
            jira.kept.clock);
    return new OutlookViews(outlooks, jira.wording);
  }

  /** Issues like the one on paper that were done after 1, 2, 3 ... minutes. */
  public void doneEachMinute(int issues) {
    Instant opened = jira.kept.clock.instant().minus(Duration.ofDays(10));
    Issue issue = new Issue(new Traits(KeptDesk.ISSUE.projectId(), "3", ""), opened);
    for (int minute = 1; minute <= issues; minute++) {
      Instant done = opened.plus(Duration.ofMinutes(minute));
      lives.record(Life.open(100L + minute, issue).ended(done, End.FINISHED), done);
    }
    following.look();
  }

  @Override
  public List<Promise> heldBy(Person holder, int most) {
    return List.copyOf(held);
  }

  @Override
  public List<Promise> passedOnBy(Person maker, int most) {
    return List.of();
  }

  @Override
  public List<Promise> urgent(Person holder, Instant now, int most) {
    return List.of();
  }
}
