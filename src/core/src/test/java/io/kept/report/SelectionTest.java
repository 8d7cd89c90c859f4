package io.kept.report;

import static io.kept.testkit.KeptDesk.ANNA;
import static io.kept.testkit.KeptDesk.BERLIN;
import static io.kept.testkit.KeptDesk.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.Person;
import io.kept.promise.Word;
import io.kept.report.Selection.People;
import io.kept.testkit.KeptDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Said on Monday, 23 November 2026, 09:00 in Berlin; Ben has the issue. */
class SelectionTest {
  private static final Person BEN = new Person("ben");
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final Period THAT_DAY = new Period(MONDAY, MONDAY.plusDays(1));

  private final KeptDesk kept = new KeptDesk();

  @Test
  void hasWhatWasPromisedInOneOfItsProjects() {
    kept.quote("20m");

    assertThat(admits(about(ISSUE.projectId()))).isTrue();
    assertThat(admits(about(ISSUE.projectId() + 1))).isFalse();
  }

  @Test
  void hasWhatWasLastPromisedByOneOfItsDays() {
    kept.quote("20m");
    assertThat(admits(about(ISSUE.projectId()))).isTrue();

    kept.quote("tomorrow 00:00");

    assertThat(admits(about(ISSUE.projectId()))).isFalse();
  }

  @Test
  void hasOneKindWhereOneIsWanted() {
    kept.quote("20m");

    assertThat(admits(kind(Kind.FIX))).isTrue();
    assertThat(admits(kind(Kind.NEWS))).isFalse();
  }

  @Test
  void hasWhatItsMakerSaidLast() {
    kept.quote("20m");
    kept.say(Word.of(BEN, kept.read("30m")));

    assertThat(admits(of(Optional.of(BEN), Optional.empty()))).isTrue();
    assertThat(admits(of(Optional.of(ANNA), Optional.empty()))).isFalse();
  }

  @Test
  void hasWhatItsHolderHadAtTheVerdictAndNothingThatIsOpen() {
    kept.quote("20m");
    assertThat(admits(of(Optional.empty(), Optional.of(BEN)))).isFalse();

    kept.pass("PT1H");

    assertThat(admits(of(Optional.empty(), Optional.of(BEN)))).isTrue();
    assertThat(admits(of(Optional.empty(), Optional.of(ANNA)))).isFalse();
  }

  @Test
  void isToldByCountsUnlessItIsOfSomePeopleOrAboutSomeIssues() {
    Selection all = about(ISSUE.projectId());
    Selection.Issues bugs =
        new Selection.Issues(Optional.empty(), Optional.of("bug"), Optional.empty());

    assertThat(all.isCounted()).isTrue();
    assertThat(kind(Kind.FIX).isCounted()).isTrue();
    assertThat(of(Optional.of(ANNA), Optional.empty()).isCounted()).isFalse();
    assertThat(
            new Selection(all.projects(), THAT_DAY, Optional.empty(), People.ALL, bugs).isCounted())
        .isFalse();
  }

  private boolean admits(Selection selection) {
    return selection.admits(kept.latest(), BERLIN);
  }

  private static Selection about(long project) {
    return new Selection(List.of(project), THAT_DAY, Optional.empty(), People.ALL);
  }

  private static Selection kind(Kind kind) {
    return new Selection(List.of(ISSUE.projectId()), THAT_DAY, Optional.of(kind), People.ALL);
  }

  private static Selection of(Optional<Person> maker, Optional<Person> holder) {
    return new Selection(
        List.of(ISSUE.projectId()), THAT_DAY, Optional.empty(), new People(maker, holder));
  }
}
