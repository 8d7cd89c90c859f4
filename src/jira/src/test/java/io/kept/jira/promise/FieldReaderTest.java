package io.kept.jira.promise;

import static io.kept.jira.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.kept.jira.testkit.PaperJira;
import io.kept.promise.Happening;
import io.kept.promise.State;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import io.kept.testkit.KeptDesk;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

/** It is Monday, 23 November 2026, 09:00 in Berlin. */
class FieldReaderTest {
  private static final Instant FIVE = Instant.parse("2026-11-23T16:00:00Z");
  private static final Instant SIX = Instant.parse("2026-11-23T17:00:00Z");

  private final PaperJira jira = new PaperJira();
  private final ApplicationUser anna = jira.agent("anna");
  private final ApplicationUser ben = jira.agent("ben");

  @Test
  void whatStandsInTheFieldIsPromisedByWhoeverWroteIt() {
    write(FIVE, anna);

    assertThat(jira.promise().promisedBy()).isEqualTo(FIVE);
    assertThat(jira.promise().current().maker()).isEqualTo(person("anna"));
    assertThat(jira.promise().subject()).isEqualTo(KeptDesk.ISSUE);
  }

  @Test
  void carriesTheWordsThatWereTyped() {
    jira.write(jira.type.getSingularObjectFromString("8bh"));
    jira.reader.read(jira.issue, anna);

    assertThat(jira.promise().current().quote())
        .isEqualTo(new Quote("8bh", FIVE, KeptDesk.BERLIN, Shift.NONE));
  }

  @Test
  void writesTheTimeOutWhereNobodySaidWords() {
    write(FIVE, anna);

    assertThat(jira.promise().current().quote().words()).isEqualTo("2026-11-23 17:00");
  }

  @Test
  void anotherTimeIsAnotherTry() {
    write(FIVE, anna);
    write(SIX, ben);

    assertThat(jira.promise().revision()).isEqualTo(2);
    assertThat(jira.promise().promisedBy()).isEqualTo(SIX);
    assertThat(jira.promise().current().maker()).isEqualTo(person("ben"));
  }

  @Test
  void theSameTimeReadAgainChangesNothing() {
    write(FIVE, anna);
    jira.reader.read(jira.issue, ben);

    assertThat(ledger()).hasSize(1);
    assertThat(jira.promise().current().maker()).isEqualTo(person("anna"));
  }

  @Test
  void aClearedFieldWithdrawsThePromise() {
    write(FIVE, anna);
    jira.write((Date) null);
    jira.reader.read(jira.issue, ben);

    assertThat(jira.promise().state()).isInstanceOf(State.Withdrawn.class);
    assertThat(ledger())
        .last()
        .extracting(happening -> ((Happening.Withdrawn) happening).by().orElseThrow())
        .isEqualTo(person("ben"));
  }

  @Test
  void theSameTimeMayBePromisedAgainOnceItWasWithdrawn() {
    write(FIVE, anna);
    jira.write((Date) null);
    jira.reader.read(jira.issue, anna);

    jira.write(jira.type.getSingularObjectFromString("17:00"));
    jira.reader.read(jira.issue, anna);

    assertThat(jira.promise().isOpen()).isTrue();
    assertThat(jira.promise().promisedBy()).isEqualTo(FIVE);
  }

  @Test
  void anEmptyFieldPromisesNothing() {
    jira.reader.read(jira.issue, anna);

    assertThat(jira.isPromised()).isFalse();
  }

  @Test
  void aPastTimeWrittenByAnotherPluginPromisesNothing() {
    write(jira.kept.clock.instant(), anna);
    assertThat(jira.isPromised()).isFalse();

    write(FIVE, anna);
    write(jira.kept.clock.instant().minusSeconds(3600), anna);
    assertThat(jira.promise().promisedBy()).isEqualTo(FIVE);
    assertThat(jira.promise().isOpen()).isTrue();
  }

  @Test
  void secondsWrittenByAnotherPluginAreCut() {
    write(FIVE.plusSeconds(59), anna);
    assertThat(jira.promise().promisedBy()).isEqualTo(FIVE);

    jira.reader.read(jira.issue, anna);
    assertThat(ledger()).hasSize(1);
  }

  @Test
  void aResolvedIssueKeepsItsPromise() {
    write(FIVE, anna);
    Instant done = jira.kept.clock.instant().plusSeconds(600);
    jira.kept.clock.moveTo(done);
    jira.resolve(done);

    jira.reader.read(jira.issue, ben);

    assertThat(State.verdict(jira.kept.latest().state()).orElseThrow().fulfilledAt())
        .contains(done);
  }

  @Test
  void aPromiseThatWasKeptStaysKeptWhenTheIssueIsReopened() {
    write(FIVE, anna);
    jira.resolve(jira.kept.clock.instant());
    jira.reader.read(jira.issue, anna);
    jira.reopen();

    jira.reader.read(jira.issue, ben);

    State.Kept state = (State.Kept) jira.kept.latest().state();
    assertThat(state.reopenedAt()).contains(jira.kept.clock.instant());
  }

  @Test
  void aPassedTimeThatStillStandsInTheFieldIsBroken() {
    write(FIVE, anna);
    jira.kept.clock.moveTo(FIVE.plusSeconds(60));

    jira.reader.read(jira.issue, anna);

    assertThat(jira.kept.latest().state()).isInstanceOf(State.Broken.class);
  }

  @Test
  void nothingIsPromisedAboutAnIssueThatIsDone() {
    when(jira.issue.getResolutionDate()).thenReturn(new Timestamp(0));

    write(FIVE, anna);

    assertThat(jira.kept.store.latest(KeptDesk.ISSUE)).isEmpty();
  }

  @Test
  void everyPromisedByFieldKeepsItsOwnPromiseAndOtherFieldsNone() {
    CustomField reply = another(101, jira.type);
    CustomField dueDate = another(102, mock(CustomFieldType.class));
    when(reply.getValue(jira.issue)).thenReturn(Date.from(SIX));
    when(dueDate.getValue(jira.issue)).thenReturn(Date.from(SIX));
    when(jira.fields.getCustomFieldObjects(jira.issue))
        .thenReturn(List.of(reply, dueDate, jira.field));

    write(FIVE, anna);

    assertThat(jira.kept.store.due(Instant.MAX, 0, 10))
        .extracting(due -> jira.kept.promises.read(due.id()).subject().fieldId())
        .containsExactlyInAnyOrder(100L, 101L);
    assertThat(jira.reader.field(jira.issue, 101)).contains(reply);
    assertThat(jira.reader.field(jira.issue, 102)).isEmpty();
  }

  private static CustomField another(long id, CustomFieldType<?, ?> type) {
    CustomField field = mock(CustomField.class);
    when(field.getIdAsLong()).thenReturn(id);
    when(field.getCustomFieldType()).thenReturn(type);
    return field;
  }

  private void write(Instant promisedBy, ApplicationUser user) {
    jira.write(Date.from(promisedBy));
    jira.reader.read(jira.issue, user);
  }

  private List<Happening> ledger() {
    return jira.kept.store.ledger(jira.kept.latest().id());
  }
}
