package io.kept.promise;

import static io.kept.testkit.KeptDesk.ANNA;
import static io.kept.testkit.KeptDesk.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kept.policy.Kind;
import io.kept.policy.Policy;
import io.kept.policy.Speech;
import io.kept.policy.Speech.Mode;
import io.kept.policy.Timetable;
import io.kept.quote.Quote;
import io.kept.quote.Shift;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole course of a promise said at nine, by ten: what may happen to it at each stage. */
class StagesTest {
  private static final Instant NINE = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Instant IN_TIME = NINE.plusSeconds(1800);
  private static final Instant LATE = TEN.plusSeconds(1800);
  private static final Policy POLICY = Policy.standard(BERLIN);

  @ParameterizedTest
  @CsvSource({
    "fresh,     requoted held rescheduled warningDue headsUpDue headsUpGiven fulfilled withdrawn",
    "warned,    requoted held rescheduled headsUpDue headsUpGiven fulfilled withdrawn",
    "told,      requoted held rescheduled fulfilled withdrawn",
    "toldEarly, requoted held rescheduled warningDue fulfilled withdrawn",
    "onHold,    resumed fulfilled withdrawn",
    "kept,      reopened correctedToKept",
    "reopened,  correctedToKept",
    "broken,    causeNamed ownUpDue ownedUp correctedToKept",
    "ownedUp,   causeNamed correctedToKept",
    "withdrawn, "
  })
  void whatMayHappenInTime(String stage, String happenings) {
    assertThat(admitted(stages(Kind.FIX).get(stage), IN_TIME)).isEqualTo(names(happenings));
  }

  @ParameterizedTest
  @CsvSource({
    "fresh,           rescheduled warningDue headsUpDue lapsed withdrawn",
    "warned,          rescheduled headsUpDue lapsed withdrawn",
    "told,            rescheduled lapsed withdrawn",
    "onHold,          resumed withdrawn",
    "kept,            reopened correctedToKept correctedToBroken",
    "reopened,        correctedToKept correctedToBroken",
    "correctedToKept, correctedToKept correctedToBroken",
    "broken,          fulfilled causeNamed ownUpDue ownedUp correctedToKept correctedToBroken",
    "ownedUp,         fulfilled causeNamed correctedToKept correctedToBroken",
    "doneLate,        causeNamed ownUpDue ownedUp correctedToKept correctedToBroken",
    "correctedToBroken, causeNamed ownUpDue ownedUp correctedToKept correctedToBroken",
    "withdrawn, "
  })
  void whatMayHappenAfterTheTime(String stage, String happenings) {
    assertThat(admitted(stages(Kind.FIX).get(stage), LATE)).isEqualTo(names(happenings));
  }

  @Test
  void onlyAFixCanBeReopened() {
    assertThat(admitted(stages(Kind.REPLY).get("kept"), LATE)).doesNotContain("reopened");
    assertThat(admitted(stages(Kind.NEWS).get("kept"), LATE)).doesNotContain("reopened");
  }

  @Test
  void aCorrectionDoesNotOwnUp() {
    Happening correction = happenings(LATE).get("correctedToBroken");
    State corrected = stages(Kind.FIX).get("broken").after(correction).state();

    assertThat(((State.Broken) corrected).ownedUp()).isFalse();
  }

  @Test
  void nothingIsCorrectedToATimeThatIsStillToCome() {
    Happening future =
        new Happening.Corrected(IN_TIME, ANNA, Optional.of(IN_TIME.plusSeconds(1)), "By phone");

    assertThat(stages(Kind.FIX).get("broken").admits(future)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "FIX,   fresh,             false",
    "FIX,   onHold,            false",
    "FIX,   kept,              false",
    "REPLY, kept,              true",
    "FIX,   reopened,          true",
    "FIX,   correctedToKept,   true",
    "FIX,   broken,            false",
    "FIX,   doneLate,          true",
    "FIX,   correctedToBroken, true",
    "FIX,   withdrawn,         true"
  })
  void isSettledWhenNothingAtTheDeskChangesItAnyMore(Kind kind, String stage, boolean settled) {
    assertThat(stages(kind).get(stage).isSettled()).isEqualTo(settled);
  }

  @Test
  void hasAVerdictWhenItIsKeptOrBroken() {
    assertThat(State.verdict(stages(Kind.FIX).get("kept").state())).isPresent();
    assertThat(State.verdict(stages(Kind.FIX).get("broken").state())).isPresent();
    assertThat(State.verdict(stages(Kind.FIX).get("fresh").state())).isEmpty();
    assertThat(State.verdict(stages(Kind.FIX).get("withdrawn").state())).isEmpty();
  }

  @Test
  void isLookedAtWhenItMustWarnSpeakOrLapse() {
    Map<String, Promise> stages = stages(Kind.FIX);
    Timetable timetable = stages.get("fresh").timetable(POLICY);

    assertThat(stages.get("fresh").nextLook(POLICY)).isEqualTo(timetable.warnAt());
    assertThat(stages.get("warned").nextLook(POLICY)).isEqualTo(timetable.headsUpAt());
    assertThat(stages.get("told").nextLook(POLICY)).isEqualTo(timetable.lapseAt());
    assertThat(stages.get("onHold").nextLook(POLICY)).isEqualTo(Instant.MAX);
    assertThat(stages.get("kept").nextLook(POLICY)).isEqualTo(Instant.MAX);
  }

  @Test
  void isNotLookedAtToSpeakWhereAgentsDo() {
    Policy drafts = POLICY.with(new Speech(Mode.DRAFT, Mode.DRAFT, List.of(Locale.ENGLISH)));
    Promise warned = stages(Kind.FIX).get("warned");

    assertThat(warned.nextLook(drafts)).isEqualTo(warned.timetable(drafts).lapseAt());
  }

  @Test
  void everythingThatHappensIsOneEntryAndEveryQuoteARevision() {
    Promise fresh = stages(Kind.FIX).get("fresh");
    Promise requoted = fresh.after(happenings(IN_TIME).get("requoted"));
    Promise resumed = stages(Kind.FIX).get("onHold").after(happenings(IN_TIME).get("resumed"));

    assertThat(fresh.entries()).isEqualTo(1);
    assertThat(stages(Kind.FIX).get("warned").entries()).isEqualTo(2);
    assertThat(requoted.entries()).isEqualTo(2);
    assertThat(requoted.revision()).isEqualTo(2);
    assertThat(requoted.current().number()).isEqualTo(2);
    assertThat(resumed.entries()).isEqualTo(3);
    assertThat(resumed.revision()).isEqualTo(2);
    assertThat(resumed.current().number()).isEqualTo(1);
  }

  @Test
  void saysWhatCannotHappen() {
    assertThatIllegalStateException()
        .isThrownBy(() -> stages(Kind.FIX).get("withdrawn").after(new Happening.Reopened(LATE)))
        .withMessageStartingWith("This cannot happen to promise 7 (Withdrawn[")
        .withMessageContaining("Reopened[");
  }

  private static Map<String, Promise> stages(Kind kind) {
    Map<String, Happening> soon = happenings(IN_TIME);
    Map<String, Happening> later = happenings(LATE);
    Promise fresh =
        Promise.begin(
            new PromiseId(7), new Subject(1, 10, 100), new Happening.Said(NINE, kind, word()));
    Map<String, Promise> stages = new LinkedHashMap<>();
    stages.put("fresh", fresh);
    stages.put("warned", fresh.after(soon.get("warningDue")));
    stages.put("told", fresh.after(soon.get("headsUpDue")));
    stages.put("toldEarly", fresh.after(soon.get("headsUpGiven")));
    stages.put("onHold", fresh.after(soon.get("held")));
    stages.put("kept", fresh.after(soon.get("fulfilled")));
    if (kind == Kind.FIX) {
      stages.put("reopened", stages.get("kept").after(soon.get("reopened")));
    }
    stages.put("correctedToKept", stages.get("kept").after(soon.get("correctedToKept")));
    stages.put("broken", fresh.after(later.get("lapsed")));
    stages.put("ownedUp", stages.get("broken").after(later.get("ownedUp")));
    stages.put("doneLate", stages.get("broken").after(later.get("fulfilled")));
    stages.put("correctedToBroken", stages.get("kept").after(later.get("correctedToBroken")));
    stages.put("withdrawn", fresh.after(soon.get("withdrawn")));
    return stages;
  }

  private static Map<String, Happening> happenings(Instant at) {
    Map<String, Happening> all = new LinkedHashMap<>();
    all.put("said", new Happening.Said(at, Kind.FIX, word()));
    all.put("requoted", new Happening.Requoted(at, word(), false));
    all.put("held", new Happening.Held(at, ANNA, "Which printer is it?"));
    all.put("resumed", new Happening.Resumed(at, word()));
    all.put("rescheduled", new Happening.Rescheduled(at));
    all.put("warningDue", new Happening.WarningDue(at));
    all.put("headsUpDue", new Happening.HeadsUpDue(at));
    all.put("headsUpGiven", new Happening.HeadsUpGiven(at, ANNA, "It will be close."));
    all.put("lapsed", new Happening.Lapsed(at, Optional.of(ANNA)));
    all.put(
        "fulfilled",
        new Happening.Fulfilled(new Deed(at, Optional.of(ANNA), "resolution"), Optional.of(ANNA)));
    all.put("reopened", new Happening.Reopened(at));
    all.put("causeNamed", new Happening.CauseNamed(at, ANNA, "parts"));
    all.put("ownUpDue", new Happening.OwnUpDue(at));
    all.put("ownedUp", new Happening.OwnedUp(at, ANNA, "We are sorry."));
    all.put("correctedToKept", new Happening.Corrected(at, ANNA, Optional.of(IN_TIME), "By phone"));
    all.put("correctedToBroken", new Happening.Corrected(at, ANNA, Optional.empty(), "Not that"));
    all.put("withdrawn", new Happening.Withdrawn(at, Optional.of(ANNA), Optional.empty()));
    return all;
  }

  private static List<String> admitted(Promise promise, Instant at) {
    return happenings(at).entrySet().stream()
        .filter(happening -> promise.admits(happening.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .collect(Collectors.toList());
  }

  private static List<String> names(String happenings) {
    return happenings == null
        ? List.of()
        : List.of(happenings.split(" ")).stream().sorted().toList();
  }

  private static Word word() {
    return Word.of(ANNA, new Quote("1h", TEN, BERLIN, Shift.NONE));
  }
}
