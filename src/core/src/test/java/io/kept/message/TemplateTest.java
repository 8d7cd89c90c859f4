package io.kept.message;

import static io.kept.message.Placeholder.CUSTOMER;
import static io.kept.message.Placeholder.ISSUE;
import static io.kept.message.Placeholder.KNOWN;
import static io.kept.message.Placeholder.NEXT;
import static io.kept.message.Placeholder.NOT_KNOWN;
import static io.kept.message.Placeholder.PROMISED_BY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final Values VALUES =
      Values.none().with(PROMISED_BY, "17:00").with(ISSUE, "DESK-1");

  static List<String> hostile() {
    return Hostile.all();
  }

  @Test
  void putsValuesInPlaceOfPlaceholders() {
    assertThat(say("By {promisedBy}, { promisedBy }: {issue}!", VALUES))
        .isEqualTo("By 17:00, 17:00: DESK-1!");
  }

  @Test
  void aDoubledBraceIsABrace() {
    assertThat(say("{{promisedBy}, {{ and } by {promisedBy}", VALUES))
        .isEqualTo("{promisedBy}, { and } by 17:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u0000", "\u2028"})
  void aPartLeftOutLeavesNoTrace(String blank) {
    String text = "Late.\n\nKnown:\n{known}\n\nUnknown: {notKnown}\r\n \r\nNext: {next}";

    assertThat(say(text, VALUES.with(KNOWN, blank).with(NEXT, "We call.")))
        .isEqualTo("Late.\n\nNext: We call.");
    assertThat(say(text, VALUES)).isEqualTo("Late.");
    assertThat(say(text, VALUES.with(NOT_KNOWN, "All\nof it").with(KNOWN, "Nothing")))
        .isEqualTo("Late.\n\nKnown:\nNothing\n\nUnknown: All\nof it");
  }

  @Test
  void aParagraphOfNothingThatShowsIsNone() {
    assertThat(say("One\n\n\u0000\n\ntwo", VALUES)).isEqualTo("One\n\ntwo");
  }

  @Test
  void whatASingleLineIsMadeOfStaysOnIt() {
    assertThat(say("Dear {customer}, late.\n\nSorry.", VALUES.with(CUSTOMER, "Eve\r\n\r\nMallory")))
        .isEqualTo("Dear Eve Mallory, late.\n\nSorry.");
  }

  @Test
  void refusesToBeFilledWithoutWhatItCannotDoWithout() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> say("By {promisedBy}", Values.none()))
        .withMessage("A message that names {promisedBy} cannot be written without it.");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void theTemplatesOwnWordsAreNoMarkupEither(String words) {
    Template template = template(words.replace("{", "{{") + " {promisedBy}");

    String wiki = template.fill(VALUES).writtenFor(Target.WIKI);
    assertThat(WikiRenderer.markup(wiki)).isEmpty();
    assertThat(WikiRenderer.shown(wiki)).isEqualTo(Typed.lines(words) + " 17:00");
    assertThat(template.fill(VALUES).writtenFor(Target.HTML).replaceAll("</?p>", ""))
        .doesNotContain("<", ">", "\"", "'");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatIsTypedIsNeverRead(String typed) {
    assertThat(say("{next}\n\nBy {promisedBy}", VALUES.with(NEXT, typed)))
        .isEqualTo(Typed.lines(typed) + "\n\nBy 17:00");
  }

  /** The template opens what the value closes, or the other way round. */
  @Test
  void wordsAndValuesDoNotMakeMarkupTogether() {
    String wiki =
        template("[{next}] *{next} {{{next} !{next}\n\n#{next}\n\nBy {promisedBy}")
            .fill(VALUES.with(NEXT, "~admin] b* code} c.gif! h1."))
            .writtenFor(Target.WIKI);

    assertThat(WikiRenderer.markup(wiki)).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            ("{promisedBy} {issue} {known} {customer} {agent} {promisedby} {} { } {{ { } text * <b>"
                    + " ${issue} {{issue}} {{{issue}}}")
                .split(" "))
        .list()
        .ofMaxSize(6)
        .flatMap(
            words -> Arbitraries.of("", " ", "\n", "\n\n").map(gap -> String.join(gap, words)));
  }

  @Property
  void whatCanBeReadNamesOnlyWhatItsKindKnowsAndLeavesNoPlaceholder(
      @ForAll("texts") String text, @ForAll MessageKind kind) {
    Values marked = Values.none();
    for (Placeholder each : Placeholder.values()) {
      marked = marked.with(each, "<" + each.ordinal() + ">");
    }
    TemplateReading reading = Template.read(kind, text);
    if (reading instanceof TemplateReading.Faulty faulty) {
      assertThat(faulty.faults()).isNotEmpty();
      return;
    }
    String said =
        ((TemplateReading.Readable) reading).template().fill(marked).writtenFor(Target.PLAIN);

    for (Placeholder each : Placeholder.values()) {
      boolean named = text.replace("{{", "").contains("{" + each.word() + "}");
      assertThat(said.contains("<" + each.ordinal() + ">")).as(said).isEqualTo(named);
      assertThat(kind.placeholders().contains(each) || !named).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(MessageKind.class)
  void noKindNamesMoreThanEight(MessageKind kind) {
    assertThat(kind.placeholders()).hasSizeLessThanOrEqualTo(8).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = MessageKind.class,
      names = {"WARNING", "HAND_OVER"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatTheCustomerReadsNamesNoAgent(MessageKind kind) {
    assertThat(kind.placeholders()).doesNotContain(Placeholder.AGENT, Placeholder.SUMMARY);
  }

  private static String say(String text, Values values) {
    return template(text).fill(values).writtenFor(Target.PLAIN);
  }

  private static Template template(String text) {
    TemplateReading reading = Template.read(MessageKind.HEADS_UP, text);
    assertThat(reading).isInstanceOf(TemplateReading.Readable.class);
    return ((TemplateReading.Readable) reading).template();
  }
}
