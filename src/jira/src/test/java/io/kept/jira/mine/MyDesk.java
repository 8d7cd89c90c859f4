package io.kept.jira.mine;

import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.PromisedByFields;
import io.kept.jira.testkit.PaperJira;
import io.kept.jira.testkit.PaperSnoozes;
import io.kept.jira.testkit.People;
import io.kept.policy.Kind;
import io.kept.promise.Promise;
import io.kept.promise.PromiseId;
import io.kept.promise.State;
import io.kept.testkit.KeptDesk;
import java.util.Optional;

/** Anna at her desk: she holds the one issue of a paper Jira, which Carl reported. */
final class MyDesk {
  final PaperJira jira = new PaperJira();
  final ApplicationUser anna = jira.agent("anna");
  final PaperHoldings holdings = new PaperHoldings(People.person("anna"));
  final PaperSnoozes snoozes = new PaperSnoozes();
  final MyPromises promises =
      new MyPromises(
          new MyPromises.Books(holdings, snoozes),
          jira.promises,
          new MyPromises.Sight(jira.issues, jira.rights),
          jira.kept.clock);
  final MineViews views = new MineViews(new PromisedByFields(jira.fields), jira.wording);

  MyDesk() {
    ApplicationUser carl = People.called("carl");
    when(jira.issue.getReporter()).thenReturn(carl);
    when(jira.issue.getAssignee()).thenReturn(anna);
  }

  static final State ON_TRACK = new State.Open(false, false);

  static State broken() {
    State.Verdict verdict = new State.Verdict(Optional.empty(), Optional.empty(), false);
    return new State.Broken(verdict, Optional.empty(), false);
  }

  /** A promise of a fix that was said just now in these words. */
  Promise promise(long id, String words, State state) {
    Promise.Try said =
        new Promise.Try(1, jira.kept.clock.instant(), KeptDesk.ANNA, jira.kept.read(words));
    return new Promise(new PromiseId(id), KeptDesk.ISSUE, Kind.FIX, said, 1, state, 1);
  }
}
