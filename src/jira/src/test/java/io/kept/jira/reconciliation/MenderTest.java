package io.kept.jira.reconciliation;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.promise.Seen;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Promise;
import io.kept.promise.State;
import io.kept.testkit.KeptDesk;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is ten past nine; the issue was last changed at nine, and no event has told of it. */
class MenderTest {
  private static final String FIVE = "2026-11-23T16:00:00Z";
  private static final String SIX = "2026-11-23T17:00:00Z";

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final Map<Long, Optional<Person>> holders = new HashMap<>();
  private Optional<Seen> lastSeen = Optional.empty();
  private Optional<Person> nobody = Optional.of(person("kept"));

  @BeforeEach
  void tenMinutesLater() {
    jira.kept.clock.pass("PT10M");
  }

  @Test
  void promisesATimeThatNobodyIsKnownToHaveWritten() {
    jira.write(FIVE);

    assertThat(mend()).isTrue();

    assertThat(latest().promisedBy()).isEqualTo(Instant.parse(FIVE));
    assertThat(latest().current().maker()).isEqualTo(person("kept"));
    assertThat(latest().current().saidAt()).isEqualTo(jira.kept.clock.instant());
    assertThat(mend()).isFalse();
  }

  @Test
  void leavesSuchATimeAloneWhileKeptHasNoAccount() {
    nobody = Optional.empty();
    jira.write(FIVE);

    assertThat(mend()).isFalse();
    assertThat(jira.isPromised()).isFalse();
  }

  @Test
  void anotherTimeIsAnotherTry() {
    promised(FIVE);
    jira.write(SIX);

    assertThat(mend()).isTrue();

    assertThat(latest().promisedBy()).isEqualTo(Instant.parse(SIX));
    assertThat(latest().current().number()).isEqualTo(2);
  }

  @Test
  void withdrawsWhatIsNotInTheFieldAnyMoreInNobodysName() {
    promised(FIVE);
    jira.write((Date) null);

    assertThat(mend()).isTrue();

    assertThat(latest().state()).isInstanceOf(State.Withdrawn.class);
    assertThat(lastEntry())
        .isEqualTo(
            new Happening.Withdrawn(jira.kept.clock.instant(), Optional.empty(), Optional.empty()));
  }

  @Test
  void withdrawsWhatWasPromisedAboutAnIssueThatIsGone() {
    promised(FIVE);
    when(jira.issues.getIssueObject(KeptDesk.ISSUE.issueId())).thenReturn(null);

    assertThat(mend()).isTrue();
    assertThat(latest().state()).isInstanceOf(State.Withdrawn.class);
  }

  @Test
  void judgesByWhenJiraSaysItWasDone() {
    promised(FIVE);
    Instant done = Instant.parse(FIVE);
    jira.resolve(done);
    jira.kept.clock.moveTo(done.plusSeconds(7200));

    assertThat(mend()).isTrue();
    assertThat(State.verdict(latest().state()).orElseThrow().fulfilledAt()).contains(done);
    assertThat(latest().state()).isInstanceOf(State.Kept.class);
  }

  @Test
  void aLapseIsNoDifference() {
    promised(FIVE);
    jira.kept.clock.moveTo(Instant.parse(SIX));

    assertThat(mend()).isFalse();
    assertThat(latest().state()).isInstanceOf(State.Broken.class);
  }

  @Test
  void findsAnotherHolder() {
    promised(FIVE);
    when(jira.issue.getAssignee()).thenReturn(anna);

    assertThat(mend()).isTrue();
    assertThat(mend()).isFalse();
  }

  @Test
  void remembersWhatTheIssueIs() {
    promised(FIVE);
    when(jira.issue.getReporter()).thenReturn(anna);
    when(jira.issue.getIssueTypeId()).thenReturn("10002");

    mend();

    assertThat(lastSeen)
        .contains(
            new Seen(
                Optional.empty(),
                Optional.of(new Person(anna.getKey())),
                Optional.of("10002"),
                Optional.empty()));
  }

  @Test
  void leavesAChangeWhoseEventMayStillCome() {
    jira.write(FIVE);
    when(jira.issue.getUpdated())
        .thenReturn(Timestamp.from(jira.kept.clock.instant().minusSeconds(299)));

    assertThat(mend()).isFalse();
    assertThat(jira.isPromised()).isFalse();

    jira.kept.clock.pass("PT2S");
    assertThat(mend()).isTrue();
  }

  private boolean mend() {
    return new Mender(
            jira.issues,
            jira.reader,
            new Mender.Engine(jira.promises, this::follow, jira.kept.clock),
            () -> nobody)
        .mend(KeptDesk.ISSUE);
  }

  private List<Promise> follow(long issueId, Seen seen) {
    Optional<Person> before = holders.getOrDefault(issueId, Optional.empty());
    lastSeen = Optional.of(seen);
    holders.put(issueId, seen.holder());
    return seen.holder().equals(before) ? List.of() : List.of(latest());
  }

  private void promised(String promisedBy) {
    jira.write(promisedBy);
    jira.reader.read(jira.issue, anna);
  }

  private Promise latest() {
    return jira.kept.latest();
  }

  private Happening lastEntry() {
    List<Happening> ledger = jira.kept.store.ledger(latest().id());
    return ledger.get(ledger.size() - 1);
  }
}
