package io.kept.policy;

import static io.kept.policy.Desks.CALENDARS;
import static io.kept.policy.Desks.EARLY;
import static io.kept.policy.Desks.STANDARD;
import static org.assertj.core.api.Assertions.assertThat;

import io.kept.message.MessageKind;
import io.kept.message.Template;
import io.kept.message.TemplateReading;
import io.kept.policy.PolicyDraft.Result;
import io.kept.policy.Speech.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PolicyDraftLawsTest {

  @Property
  void aPolicyWrittenAndReadAgainIsTheSame(@ForAll("policies") Policy policy) {
    Policy other = Policy.standard(Desks.BERLIN).with(new Limits(7, policy.limits().incident()));

    assertThat(PolicyDraft.of(policy).read(other, CALENDARS)).isEqualTo(new Result.Valid(policy));
  }

  @Property
  void whateverIsEnteredIsAPolicyThatCanBeWrittenOrHasFaults(
      @ForAll("entries") Map<String, String> entries) {
    Result result = new PolicyDraft(entries).read(STANDARD, CALENDARS);

    if (result instanceof Result.Valid valid) {
      assertThat(PolicyDraft.of(valid.policy()).read(STANDARD, CALENDARS)).isEqualTo(valid);
    } else {
      assertThat(((Result.Faulty) result).faults()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<Policy> policies() {
    return Combinators.combine(
            Arbitraries.of(STANDARD.calendar(), EARLY),
            timings(),
            speeches(),
            limits(),
            allowances(),
            offers())
        .as(Policy::new);
  }

  @Provide
  Arbitrary<Map<String, String>> entries() {
    Arbitrary<String> texts =
        Arbitraries.oneOf(
            Arbitraries.of("", "20m", "de", "auto", "3", "role:x", "2026-11-23", "a\u0000b"),
            Arbitraries.strings().ofMaxLength(12),
            Arbitraries.strings().numeric().ofMaxLength(4));
    return Arbitraries.maps(Arbitraries.of(settings().toList()), texts).ofMaxSize(12);
  }

  private static Stream<String> settings() {
    return Stream.concat(
        PolicyDraft.of(STANDARD).entries().keySet().stream(),
        Stream.of("quote.1.de", "quote.0", "quote.999999", "cause.7", "cause.7.key", "", "a.b"));
  }

  private static Arbitrary<Timing> timings() {
    return Combinators.combine(leads(), leads(), leads()).as(Timing::new);
  }

  private static Arbitrary<Lead> leads() {
    Arbitrary<Long> minutes = Arbitraries.longs().between(1, 60L * 24 * 400);
    return Combinators.combine(
            Arbitraries.doubles().between(0, false, 0.5, true).ofScale(9), minutes, minutes)
        .as(
            (share, a, b) ->
                new Lead(
                    share, Duration.ofMinutes(Math.min(a, b)), Duration.ofMinutes(Math.max(a, b))));
  }

  private static Arbitrary<Speech> speeches() {
    Arbitrary<List<Locale>> languages =
        Arbitraries.of("en", "de", "en-GB", "de-AT", "de-CH-1996")
            .map(Locale::forLanguageTag)
            .list()
            .uniqueElements()
            .ofMinSize(1);
    return Combinators.combine(
            Arbitraries.of(Mode.class), Arbitraries.of(Mode.class), languages, texts())
        .as(Speech::new);
  }

  private static Arbitrary<OwnTexts> texts() {
    return Combinators.combine(texts(MessageKind.HEADS_UP), texts(MessageKind.OWN_UP))
        .as(OwnTexts::new);
  }

  private static Arbitrary<Map<String, Template>> texts(MessageKind message) {
    String needed = " {promisedBy}\n\n{known}\n\n{notKnown}\n\n{next}";
    String of =
        message == MessageKind.HEADS_UP ? needed : needed.replaceAll("\\{(notK|k)nown}", "{cause}");
    Arbitrary<Template> texts =
        lines()
            .map(it -> OwnTexts.read(message, it.strip().replace("{", "{{") + of))
            .map(it -> ((TemplateReading.Readable) it).template());
    return Arbitraries.maps(Arbitraries.of("en", "de"), texts).ofMaxSize(2);
  }

  private static Arbitrary<Limits> limits() {
    Arbitrary<Instant> ends =
        Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
    Arbitrary<Incident> incidents = Combinators.combine(ends.optional(), lines()).as(Incident::new);
    return Combinators.combine(Arbitraries.integers().between(1, 9), incidents.optional())
        .as(Limits::new);
  }

  private static Arbitrary<Allowed> allowances() {
    Arbitrary<Role> roles =
        Arbitraries.oneOf(
            Arbitraries.of(new Role.Editors(), new Role.Administrators()),
            lines().map(Role.Named::new));
    return Combinators.combine(roles, roles, roles, roles).as(Allowed::new);
  }

  private static Arbitrary<Offers> offers() {
    Arbitrary<ReadyQuote> quotes =
        Arbitraries.of(
            ReadyQuote.of("20m"),
            ReadyQuote.of("Fri noon"),
            new ReadyQuote(new Phrase("2bd", Map.of("de", "2 Werktage", "en", "2 business days"))));
    return Combinators.combine(
            quotes.list().ofMaxSize(20), quotes.optional(), causes().list().ofMaxSize(5))
        .as((ready, standard, causes) -> new Offers(ready, standard, distinct(causes)));
  }

  private static Arbitrary<Cause> causes() {
    Arbitrary<String> keys =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("-7")
            .ofMinLength(1)
            .ofMaxLength(30);
    Arbitrary<Map<String, String>> translations =
        Arbitraries.maps(Arbitraries.of("en", "de"), lines()).ofMaxSize(2);
    return Combinators.combine(keys, Combinators.combine(lines(), translations).as(Phrase::new))
        .as(Cause::new);
  }

  private static List<Cause> distinct(List<Cause> causes) {
    Map<String, Cause> byKey = new TreeMap<>();
    causes.forEach(cause -> byKey.put(cause.key(), cause));
    return List.copyOf(byKey.values());
  }

  private static Arbitrary<String> lines() {
    return Arbitraries.strings().ofMinLength(1).ofMaxLength(100).filter(Phrase::isLine);
  }
}
