package io.kept.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.kept.jira.policy.Change;
import io.kept.jira.policy.Place;
import io.kept.jira.policy.PolicyVersion;
import io.kept.jira.policy.PolicyVersions;
import io.kept.jira.policy.StoredCalendars;
import io.kept.jira.policy.StoredPolicies;
import io.kept.jira.wording.Reader;
import io.kept.jira.wording.Wording;
import io.kept.policy.Kind;
import io.kept.policy.PolicyDraft;
import io.kept.promise.Person;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetUpTest {
  private static final Person ADA = new Person("ada");
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Place FIXES = Place.instance(Kind.FIX);
  private static final Reader READER = new Reader(ZoneId.of("Europe/Berlin"), Locale.ENGLISH);

  private final FieldMaker fields = mock(FieldMaker.class);
  private final StoredCalendars calendars = mock(StoredCalendars.class);
  private final StoredPolicies policies = mock(StoredPolicies.class);
  private final PolicyVersions versions = mock(PolicyVersions.class);
  private final Doings doings = mock(Doings.class);
  private final SetUp setUp =
      new SetUp(
          fields,
          new Hours(calendars, policies, versions, InstantSource.system()),
          doings,
          mock(Wording.class));

  @BeforeEach
  void everyCalendarCanBeStored() {
    when(calendars.add(any(), any(), any())).thenReturn(true);
    when(policies.change(any(), anyInt(), any(), any()))
        .thenReturn(new Change.Done(version(9, "")));
    when(policies.giveUp(any(), anyInt(), any())).thenReturn(new Change.Done(version(9, "")));
  }

  @Test
  void saysThatTheStoredPolicyIsFaultyRatherThanOvertaken() {
    when(policies.change(any(), anyInt(), any(), any())).thenReturn(new Change.Refused(List.of()));

    assertThat(setUp.begin(wish(), ADA, READER))
        .isEqualTo(new Result.Refused("kept.setup.faulty", ""));
  }

  @Test
  void saysThatAPolicyWhichCannotBeReadIsFaulty() {
    when(versions.newest(any())).thenThrow(new IllegalArgumentException("no JSON"));

    assertThat(setUp.begin(wish(), ADA, READER))
        .isEqualTo(new Result.Refused("kept.setup.faulty", ""));
  }

  @Test
  void putsBackWhatWasThereBeforeTwoSetUpsInARow() {
    history("mine", "Germany", "France");
    when(doings.policies()).thenReturn(Map.of(Kind.FIX, Set.of(2, 3)));

    assertThat(setUp.undo(ADA)).isEqualTo(Result.Done.ALL);

    verify(policies).change(FIXES, 3, draft("mine"), ADA);
    verify(doings).forgetPolicies(Kind.FIX, Set.of(2, 3));
  }

  @Test
  void leavesNoPolicyWhereThereWasNoneBeforeTwoSetUps() {
    history("Germany", "France");
    when(doings.policies()).thenReturn(Map.of(Kind.FIX, Set.of(1, 2)));

    setUp.undo(ADA);

    verify(policies).giveUp(FIXES, 2, ADA);
  }

  @Test
  void goesBackNoFurtherThanWhatSomebodySavedInBetween() {
    history("Germany", "mine", "France");
    when(doings.policies()).thenReturn(Map.of(Kind.FIX, Set.of(1, 3)));

    setUp.undo(ADA);

    verify(policies).change(FIXES, 3, draft("mine"), ADA);
  }

  @Test
  void leavesWhatSomebodyHasSavedSince() {
    history("Germany", "mine");
    when(doings.policies()).thenReturn(Map.of(Kind.FIX, Set.of(1)));

    assertThat(setUp.undo(ADA)).isEqualTo(Result.Done.ALL);

    verify(policies, never()).change(any(), anyInt(), any(), any());
    verify(policies, never()).giveUp(any(), anyInt(), any());
    verify(doings).forgetPolicies(Kind.FIX, Set.of(1));
  }

  @Test
  void forgetsNothingWhileThePolicyBeforeCannotBePutBack() {
    history("mine", "Germany");
    when(doings.policies()).thenReturn(Map.of(Kind.FIX, Set.of(2)));
    when(doings.fields()).thenReturn(List.of(10_000L));
    when(policies.change(FIXES, 2, draft("mine"), ADA))
        .thenReturn(new Change.Refused(List.of()), new Change.Overtaken());

    assertThat(setUp.undo(ADA)).isEqualTo(new Result.Refused("kept.setup.faulty", ""));
    assertThat(setUp.undo(ADA)).isEqualTo(new Result.Refused("kept.setup.overtaken", ""));

    verify(doings, never()).forgetPolicies(any(), any());
    verify(fields, never()).remove(10_000L);
  }

  private void history(String... calendars) {
    List<PolicyVersion> newestFirst =
        IntStream.iterate(calendars.length, number -> number > 0, number -> number - 1)
            .mapToObj(number -> version(number, calendars[number - 1]))
            .toList();
    when(versions.history(FIXES)).thenReturn(newestFirst);
  }

  private static PolicyVersion version(int number, String calendar) {
    return new PolicyVersion(number, Optional.of(draft(calendar)), ADA, NOW);
  }

  private static PolicyDraft draft(String calendar) {
    return new PolicyDraft(Map.of("calendar", calendar));
  }

  private static Wish wish() {
    Wish.Desk desk = new Wish.Desk(READER.zone(), Optional.empty(), Optional.empty());
    return new Wish(Set.of(Kind.FIX), List.of(), desk);
  }
}
