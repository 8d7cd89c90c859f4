package io.kept.jira.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import io.kept.jira.wording.Reader;
import io.kept.promise.Health;
import io.kept.promise.Standing;
import io.kept.promise.State;
import io.kept.testkit.KeptDesk;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MineViewsTest {
  private static final Reader ENGLISH = new Reader(KeptDesk.BERLIN, Locale.ENGLISH);
  private static final Reader GERMAN = new Reader(KeptDesk.BERLIN, Locale.GERMAN);

  private final MyDesk desk = new MyDesk();

  @Test
  void tellsWhatIsPromisedByWhenToWhomAndHowItIsDoing() {
    assertThat(row(mine(MyDesk.ON_TRACK, Health.AT_RISK), ENGLISH))
        .isEqualTo(
            new MineRow(
                "/jira/browse/DESK-10",
                "DESK-10",
                "The printer is on fire",
                "Fix promised by",
                "09:20 today",
                "2026-11-23T08:20:00Z",
                "20 min left",
                "At risk",
                "moved",
                "Carl",
                "Anna",
                new MineActs(1, 1, "anna", "", true)));
  }

  @Test
  void speaksTheLanguageOfItsReader() {
    MineRow row = row(mine(MyDesk.broken(), Health.BROKEN), GERMAN);

    assertThat(row.by()).isEqualTo("heute 09:20");
    assertThat(row.health()).isEqualTo("Gebrochen");
    assertThat(row.left()).isEqualTo("20 Min. darüber, noch nicht erledigt");
  }

  @Test
  void noTimeIsLeftOfWhatIsOnHold() {
    State hold = new State.OnHold(desk.jira.kept.clock.instant());

    assertThat(row(mine(hold, Health.ON_HOLD), ENGLISH).left()).isEmpty();
  }

  @Test
  void saysThatNobodyHoldsIt() {
    when(desk.jira.issue.getAssignee()).thenReturn(null);
    when(desk.jira.issue.getReporter()).thenReturn(null);
    when(desk.jira.issue.getSummary()).thenReturn(null);
    MineRow row = row(mine(MyDesk.ON_TRACK, Health.ON_TRACK), ENGLISH);

    assertThat(row.holder()).isEqualTo("nobody");
    assertThat(row.customer()).isEmpty();
    assertThat(row.summary()).isEmpty();
  }

  @Test
  void namesTheKindWhereTheFieldIsGone() {
    when(desk.jira.fields.getCustomFieldObjects(desk.jira.issue)).thenReturn(List.of());

    assertThat(row(mine(MyDesk.ON_TRACK, Health.ON_TRACK), GERMAN).what())
        .isEqualTo("Lösung zugesagt bis");
  }

  @Test
  void saysThatThereAreMoreThanThePageShows() {
    Mine mine = mine(MyDesk.ON_TRACK, Health.ON_TRACK);

    MineTable all = desk.views.of(Collections.nCopies(200, mine), "", ENGLISH);
    assertThat(all.rows()).hasSize(200);
    assertThat(all.more()).isEmpty();

    MineTable some = desk.views.of(Collections.nCopies(201, mine), "", ENGLISH);
    assertThat(some.rows()).hasSize(200);
    assertThat(some.more()).isEqualTo("These are the first 200; there are more.");
  }

  @Test
  void putsTheCountIntoWords() {
    assertThat(desk.views.urgent(3, ENGLISH)).isEqualTo("My promises: 3 at risk or lapsed");
    assertThat(desk.views.urgent(99, GERMAN))
        .isEqualTo("Meine Zusagen: 99+ gefährdet oder verstrichen");
  }

  private MineRow row(Mine mine, Reader reader) {
    return desk.views.of(List.of(mine), "/jira", reader).rows().get(0);
  }

  private Mine mine(State state, Health health) {
    Standing standing = new Standing(desk.promise(1, "20m", state), health);
    return new Mine(standing, desk.jira.issue, Optional.empty());
  }
}
