package io.kept.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFaultsTest {

  @Test
  void namesEveryFaultAtOnce() {
    assertThat(faults("By {promised}, {agent}.\n\nIf { not\n\n{next} {"))
        .containsExactly(
            new Fault.Unknown(3, "promised", Placeholder.PROMISED_BY),
            new Fault.Unknown(15, "agent", Placeholder.NEXT),
            new Fault.Unclosed(28),
            new Fault.Unclosed(42));
  }

  @ParameterizedTest
  @CsvSource({
    "promisedby,PROMISED_BY",
    "PROMISED_BY,PROMISED_BY",
    "notknown,NOT_KNOWN",
    "unknown,KNOWN",
    "costumer,CUSTOMER",
    "isue,ISSUE",
    "timezone,ZONE",
    "nextStep,NEXT",
    "'',ZONE"
  })
  void showsTheNearestNameToOneThatItDoesNotKnow(String name, Placeholder nearest) {
    assertThat(faults("By {promisedBy}, {" + name + "}"))
        .containsExactly(new Fault.Unknown(17, name, nearest));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t", "\u0000\u202E"})
  void aTextThatSaysNothingIsEmpty(String text) {
    assertThat(faults(text)).containsExactly(new Fault.Empty());
  }

  @Test
  void aTextCanBeAsLongAsTheLongest() {
    assertThat(Template.read(MessageKind.HEADS_UP, "x".repeat(4_000)))
        .isInstanceOf(TemplateReading.Readable.class);
    assertThat(faults("x".repeat(4_000) + "{"))
        .containsExactly(new Fault.TooLong(4_001, 4_000), new Fault.Unclosed(4_000));
  }

  @Test
  void aTextMustSaySomethingWhateverIsLeftOut() {
    assertThat(faults("{known}\n\nDear {customer}, by {promisedBy}."))
        .containsExactly(new Fault.MaySayNothing());
  }

  @Test
  void aBraceClosesOnItsLine() {
    assertThat(faults("By {promised\nBy} or {promisedBy {zone}"))
        .containsExactly(new Fault.Unclosed(3), new Fault.Unclosed(20));
  }

  private static List<Fault> faults(String text) {
    TemplateReading reading = Template.read(MessageKind.HEADS_UP, text);
    assertThat(reading).isInstanceOf(TemplateReading.Faulty.class);
    return ((TemplateReading.Faulty) reading).faults();
  }
}
