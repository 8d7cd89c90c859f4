package io.kept.policy;

import static io.kept.policy.Desks.faults;
import static io.kept.policy.Wrong.ANOTHER_MEANING;
import static io.kept.policy.Wrong.BELOW_THE_FLOOR;
import static io.kept.policy.Wrong.KEY_TWICE;
import static io.kept.policy.Wrong.MISSING;
import static io.kept.policy.Wrong.NOT_A_KEY;
import static io.kept.policy.Wrong.NOT_A_LINE;
import static io.kept.policy.Wrong.NOT_A_MODE;
import static io.kept.policy.Wrong.NOT_A_QUOTE;
import static io.kept.policy.Wrong.NOT_A_ROLE;
import static io.kept.policy.Wrong.NOT_A_SHARE;
import static io.kept.policy.Wrong.NOT_A_SPAN;
import static io.kept.policy.Wrong.NOT_A_TIME;
import static io.kept.policy.Wrong.NOT_LANGUAGES;
import static io.kept.policy.Wrong.NOT_TRIES;
import static io.kept.policy.Wrong.NO_REASON;
import static io.kept.policy.Wrong.NO_SUCH_CALENDAR;
import static io.kept.policy.Wrong.NO_SUCH_ROLE;
import static io.kept.policy.Wrong.TOO_MANY;
import static io.kept.policy.Wrong.UNKNOWN_SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyFaultsTest {
  /** Tried in {@link OwnTextsTest}. */
  private static final EnumSet<Wrong> OF_TEXTS =
      EnumSet.range(Wrong.UNKNOWN_PLACEHOLDER, Wrong.AGENT_UNHEARD);

  private static final String LONG = "word ".repeat(21).strip();

  /** A fault and the draft that has it, and only it. */
  private record Mistake(Fault fault, Map<String, String> others) {
    Mistake with(String setting, String text) {
      Map<String, String> more = new TreeMap<>(others);
      more.put(setting, text);
      return new Mistake(fault, more);
    }

    Map<String, String> entries() {
      return with(fault.setting(), fault.entered()).others();
    }

    @Override
    public String toString() {
      return fault.sentence();
    }
  }

  private static Mistake mistake(String setting, String entered, Wrong wrong, String works) {
    return new Mistake(new Fault(setting, wrong, entered, works), Map.of());
  }

  static List<Mistake> mistakes() {
    String roles = "editors, administrators, role:Support";
    return List.of(
        mistake("calendar", "Late desk", NO_SUCH_CALENDAR, "standard, Early desk"),
        mistake("calendar", "", MISSING, "standard, Early desk"),
        mistake("warning.share", "0", NOT_A_SHARE, "25"),
        mistake("warning.share", "50.1", NOT_A_SHARE, "25"),
        mistake("warning.share", "1e2147483647", NOT_A_SHARE, "25"),
        mistake("warning.share", "a quarter", NOT_A_SHARE, "25"),
        mistake("warning.floor", "", MISSING, "20m, 4h, 1d"),
        mistake("warning.ceiling", "2bd", NOT_A_SPAN, "20m, 4h, 1d"),
        mistake("headsUp.share", "-1", NOT_A_SHARE, "25"),
        mistake("quiet.floor", "0m", NOT_A_SPAN, "20m, 4h, 1d"),
        mistake("headsUp.ceiling", "2m", BELOW_THE_FLOOR, "3m"),
        mistake("quiet.share", "51", NOT_A_SHARE, "25"),
        mistake("quiet.floor", "noon", NOT_A_SPAN, "20m, 4h, 1d"),
        mistake("quiet.ceiling", "4", NOT_A_SPAN, "20m, 4h, 1d"),
        mistake("headsUp.mode", "always", NOT_A_MODE, "auto, draft"),
        mistake("ownUp.mode", "", MISSING, "auto, draft"),
        mistake("languages", "fr", NOT_LANGUAGES, "en, de"),
        mistake("languages", "de, de", NOT_LANGUAGES, "en, de"),
        mistake("languages", "de, ?", NOT_LANGUAGES, "en, de"),
        mistake("languages", "", MISSING, "en, de"),
        mistake("tries", "0", NOT_TRIES, "2"),
        mistake("tries", "10", NOT_TRIES, "2"),
        mistake("tries", "two", NOT_TRIES, "2"),
        mistake("incident.until", "tomorrow", NOT_A_TIME, "2026-12-01 17:00")
            .with("incident.reason", "Mail is down"),
        mistake("incident.reason", "", NO_REASON, "Mail is down")
            .with("incident.until", "2026-11-23 14:00"),
        mistake("incident.reason", "Mail\nis down", NOT_A_LINE, "Mail is down"),
        mistake("allowed.quote", "everyone", NOT_A_ROLE, roles),
        mistake("allowed.act", "role:", NOT_A_ROLE, roles),
        mistake("allowed.manage", "", MISSING, roles),
        mistake("allowed.agents", "anybody", NOT_A_ROLE, roles),
        mistake("quote.2", "tomorow noon", NOT_A_QUOTE, "tomorrow 17:00"),
        mistake("quote.3", "2026-12-01 17:00", NOT_A_QUOTE, "tomorrow 17:00"),
        mistake("quote.4", "", MISSING, "20m").with("quote.4.de", "20m"),
        mistake("quote.5.de", "bald", NOT_A_QUOTE, "20m").with("quote.5", "20m"),
        mistake("quote.6.de", "3 Werktage", ANOTHER_MEANING, "2bd").with("quote.6", "2bd"),
        mistake("quote.7", "2\nbd", NOT_A_QUOTE, "20m"),
        mistake("quote.one", "20m", UNKNOWN_SETTING, "quote.1"),
        mistake("quote.default", "soon", NOT_A_QUOTE, "20m"),
        mistake("cause.1.key", "Too Late!", NOT_A_KEY, "too-late").with("cause.1.label", "Late"),
        mistake("cause.2.key", "", MISSING, "late").with("cause.2.label", "Late"),
        mistake("cause.3.label", "", MISSING, "Waiting for others").with("cause.3.key", "late"),
        mistake("cause.4.label", LONG, NOT_A_LINE, LONG.substring(0, 99))
            .with("cause.4.key", "long"),
        mistake("cause.6.key", "same", KEY_TWICE, "cause-2")
            .with("cause.5.key", "same")
            .with("cause.5.label", "One")
            .with("cause.6.label", "Another"),
        mistake("quote.1.fr", "20m", UNKNOWN_SETTING, "quote.1.de").with("quote.1", "20m"),
        mistake("warning.shair", "25", UNKNOWN_SETTING, "warning.share"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void eachIsNamedWhenItIsAlone(Mistake mistake) {
    assertThat(faults(mistake.entries())).containsExactly(mistake.fault());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void whatIsSaidToWorkDoes(Mistake mistake) {
    Fault fault = mistake.fault();
    boolean renamed = fault.wrong() == UNKNOWN_SETTING;
    for (String works : fault.works().split(", ")) {
      Map<String, String> mended = new TreeMap<>(mistake.entries());
      mended.remove(fault.setting());
      mended.put(renamed ? works : fault.setting(), renamed ? fault.entered() : works);

      assertThat(faults(mended)).extracting(Fault::setting).doesNotContain(fault.setting(), works);
    }
  }

  @Test
  void allAreNamedAtOnce() {
    Map<String, String> entries = new TreeMap<>();
    List<Fault> expected = new ArrayList<>();
    for (Mistake mistake : mistakes()) {
      if (mistake.entries().keySet().stream().noneMatch(entries::containsKey)) {
        entries.putAll(mistake.entries());
        expected.add(mistake.fault());
      }
    }

    assertThat(expected).hasSizeGreaterThan(25);
    assertThat(faults(entries)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void everyWayToBeWrongIsTriedHere() {
    EnumSet<Wrong> tried = EnumSet.of(TOO_MANY, NO_SUCH_ROLE);
    tried.addAll(OF_TEXTS);
    mistakes().forEach(mistake -> tried.add(mistake.fault().wrong()));

    assertThat(tried).containsExactlyInAnyOrder(Wrong.values());
  }

  @Test
  void moreThanCanBeOfferedIsTooMuch() {
    assertThat(faults(rows(20, "quote.%d", "%dm"))).isEmpty();
    assertThat(faults(rows(21, "quote.%d", "%dm")))
        .containsExactly(new Fault("quote.21", TOO_MANY, "21m", "up to 20"));

    Map<String, String> causes = rows(51, "cause.%d.key", "late-%d");
    causes.putAll(rows(51, "cause.%d.label", "Late"));
    assertThat(faults(causes))
        .containsExactly(new Fault("cause.51.key", TOO_MANY, "late-51", "up to 50"));
  }

  @Test
  void aKeyThatIsFreeIsOfferedForOneThatIsNot() {
    Map<String, String> causes = rows(3, "cause.%d.label", "Late");
    causes.put("cause.1.key", "cause-2");
    causes.put("cause.2.key", "late");
    causes.put("cause.3.key", "late");

    assertThat(faults(causes))
        .containsExactly(new Fault("cause.3.key", KEY_TWICE, "late", "cause-3"));
  }

  @Test
  void aFaultIsOneSentenceThatSaysWhatWorks() {
    assertThat(faults("tries", "0").get(0).sentence())
        .isEqualTo("tries is \"0\": a promise has 1 to 9 tries. This works: 2.");
  }

  @Test
  void surroundingSpacesAreNone() {
    assertThat(faults("tries", " 2 ", "headsUp.mode", "\tauto")).isEmpty();
  }

  private static Map<String, String> rows(int count, String setting, String text) {
    return IntStream.rangeClosed(1, count)
        .boxed()
        .collect(
            Collectors.toMap(
                row -> setting.formatted(row),
                row -> text.formatted(row),
                (a, b) -> b,
                TreeMap::new));
  }
}
