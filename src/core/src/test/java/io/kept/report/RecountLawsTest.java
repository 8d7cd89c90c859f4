package io.kept.report;

import static io.kept.testkit.KeptDesk.BERLIN;
import static io.kept.testkit.KeptDesk.ISSUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.Kind;
import io.kept.promise.Happening;
import io.kept.promise.Person;
import io.kept.promise.Word;
import io.kept.report.Recount.Line;
import io.kept.testkit.KeptDesk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens at the desk, the report is what a recount of the ledgers gives. */
class RecountLawsTest {
  enum Act {
    ANNA_QUOTES_SHORT,
    BEN_QUOTES_LONG,
    WITHDRAW,
    HOLD,
    NAME_A_CAUSE,
    CORRECT,
    RESOLVE,
    REOPEN,
    WAIT_SECONDS,
    WAIT_A_WHILE
  }

  /** What was said and done, and what is known about the promises that came of it, in turn. */
  record Day(List<Act> acts, List<About> abouts) {}

  @Property
  void theReportIsARecountOfTheLedgers(@ForAll("days") Day day) {
    KeptDesk kept = lived(day);
    Report report = new Report(BERLIN);
    List<Line> lines = new ArrayList<>();
    kept.store.forEach(
        ISSUE.projectId(),
        promise -> {
          About about = day.abouts().get((int) promise.id().value() % day.abouts().size());
          Rows.of(promise, kept.store.ledger(promise.id()), about).forEach(report);
          lines.addAll(Recount.lines(kept.store.ledger(promise.id()), about));
        });

    assertSame(report.all(), lines);
    assertSame(report.byMaker(), lines, line -> Optional.of(line.maker));
    assertSame(report.byWeek(), lines, line -> Optional.of(monday(line)));
    assertSame(report.byHolder(), lines, line -> line.holder);
    assertSame(report.byCustomer(), lines, line -> line.about.customer());
    assertSame(report.byKind(), lines, line -> Optional.of(Kind.FIX));
    assertThat(report.causes().bars().stream().mapToInt(Pareto.Bar::count).sum())
        .isEqualTo(count(lines, it -> it.ended("broken") && hasCause(it)));
    assertThat(report.causes().unnamed())
        .isEqualTo(count(lines, it -> it.ended("broken") && !hasCause(it)));
  }

  @Property
  void theKeptRateWithoutLedgersIsTheSame(@ForAll("days") Day day) {
    KeptDesk kept = lived(day);
    KeptRate rate = kept.rate(ISSUE.projectId());
    Report report = new Report(BERLIN);
    kept.store.forEach(
        ISSUE.projectId(),
        promise ->
            Rows.of(promise, kept.store.ledger(promise.id()), About.NOTHING).forEach(report));

    assertThat(rate.all()).isEqualTo(report.all().tally());
  }

  @Provide
  Arbitrary<Day> days() {
    Arbitrary<List<Act>> acts = Arbitraries.of(Act.class).list().ofMaxSize(25);
    return Combinators.combine(acts, abouts().list().ofMinSize(1).ofMaxSize(4)).as(Day::new);
  }

  private static Arbitrary<About> abouts() {
    Arbitrary<Optional<Person>> person =
        Arbitraries.of("anna", "ben", "zoe").map(Person::new).optional();
    Arbitrary<List<Instant>> heard =
        Arbitraries.longs()
            .between(0, 4 * 3_600_000)
            .map(Instant.parse("2026-11-23T08:00:00Z")::plusMillis)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(person, heard).as(About::new);
  }

  private static KeptDesk lived(Day day) {
    KeptDesk kept = new KeptDesk();
    kept.quote("20m");
    day.acts().forEach(act -> perform(kept, act));
    return kept;
  }

  private static void perform(KeptDesk kept, Act act) {
    switch (act) {
      case ANNA_QUOTES_SHORT -> kept.quote("20m");
      case BEN_QUOTES_LONG ->
          kept.say(Word.of(new Person("ben"), kept.read("1h")));
      case HOLD -> kept.hold();
      case NAME_A_CAUSE ->
          kept.act(now -> new Happening.CauseNamed(now, KeptDesk.ANNA, "parts"));
      case CORRECT ->
          kept.act(now -> new Happening.Corrected(now, KeptDesk.ANNA, Optional.of(now), "Then"));
      case WITHDRAW -> kept.promises.withdraw(ISSUE, KeptDesk.ANNA);
      case RESOLVE -> {
        kept.desk.done(kept.clock.instant());
        kept.promises.catchUp(kept.latest());
      }
      case REOPEN -> kept.desk.reopened();
      case WAIT_SECONDS -> kept.pass("PT50.5S");
      case WAIT_A_WHILE -> kept.pass("PT16M");
      default -> throw new IllegalArgumentException(act.name());
    }
  }

  private static <K> void assertSame(
      Map<K, Figures> parts, List<Line> lines, Function<Line, Optional<K>> key) {
    assertThat(parts.keySet())
        .isEqualTo(lines.stream().map(key).flatMap(Optional::stream).collect(Collectors.toSet()));
    parts.forEach(
        (part, figures) -> assertSame(figures, lines.stream().filter(isIn(part, key)).toList()));
  }

  private static <K> Predicate<Line> isIn(K part, Function<Line, Optional<K>> key) {
    return line -> key.apply(line).equals(Optional.of(part));
  }

  private static void assertSame(Figures figures, List<Line> lines) {
    assertThat(figures.tally())
        .isEqualTo(
            new Tally(
                count(lines, it -> it.ended("kept")),
                count(lines, it -> it.ended("broken")),
                count(lines, it -> it.ended("open")),
                count(lines, it -> it.ended("withdrawn")),
                count(lines, it -> it.ended("renegotiated"))));
    Predicate<Line> strict = line -> line.first && line.judged && !line.ended("held");
    assertThat(figures.strict())
        .isEqualTo(new Rate(count(lines, strict.and(Line::doneInTime)), count(lines, strict)));
    Predicate<Line> failed = line -> line.ended("broken") || line.ended("renegotiated");
    assertThat(figures.toldAhead())
        .isEqualTo(new Rate(count(lines, failed.and(Line::heard)), count(lines, failed)));
    assertThat(figures.extra()).isEqualTo(count(lines, line -> line.extra && !line.ended("held")));
    Stream<Line> done = lines.stream().filter(line -> line.done.isPresent() && !line.held);
    assertSame(figures.times().taken(), done, Line::taken);
    Stream<Line> judged =
        lines.stream()
            .filter(line -> line.done.isPresent())
            .filter(line -> line.ended("kept") || line.ended("broken"));
    assertSame(figures.times().margin(), judged, Line::margin);
  }

  private static void assertSame(Spread spread, Stream<Line> lines, ToLongFunction<Line> number) {
    List<Long> sorted = lines.map(number::applyAsLong).sorted().toList();
    assertThat(spread.size()).isEqualTo(sorted.size());
    for (int percent = 1; percent <= 100 && !sorted.isEmpty(); percent++) {
      int rank = (percent * sorted.size() + 99) / 100;
      assertThat(spread.percentile(percent)).hasValue(sorted.get(rank - 1));
    }
  }

  private static int count(List<Line> lines, Predicate<Line> like) {
    return (int) lines.stream().filter(like).count();
  }

  private static LocalDate monday(Line line) {
    LocalDate date = line.promisedBy.atZone(BERLIN).toLocalDate();
    return date.minusDays(date.getDayOfWeek().getValue() - 1);
  }

  private static boolean hasCause(Line line) {
    return line.cause.isPresent();
  }
}
