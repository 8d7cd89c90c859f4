package io.kept.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.kept.policy.OwnTexts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever an administrator writes and people fill in, what the customer reads is text. */
class OwnWordsLawsTest {

  @Provide
  Arbitrary<MessageKind> messages() {
    return Arbitraries.of(OwnTexts.MESSAGES);
  }

  /** The rows of a text and what is typed: hostile, or anything. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.oneOf(Arbitraries.of(Hostile.all()), Arbitraries.strings().ofMaxLength(40));
  }

  @Property
  void neitherTheDesksWordsNorThoseOfPeopleAreMarkup(
      @ForAll("messages") MessageKind message,
      @ForAll("words") String own,
      @ForAll List<@From("words") String> typed) {
    Message said = template(message, own).fill(values(message, typed));

    String wiki = said.writtenFor(Target.WIKI);
    assertThat(WikiRenderer.markup(wiki)).as(wiki).isEmpty();
    assertThat(WikiRenderer.shown(wiki)).isEqualTo(said.writtenFor(Target.PLAIN));
    assertThat(said.writtenFor(Target.HTML).replaceAll("</?p>|<br>\n", ""))
        .doesNotContain("<", ">", "\"", "'")
        .doesNotContainPattern("&(?!(amp|lt|gt|quot|#39);)");
  }

  @Property
  void whatPeopleTypeIsNeverReadAsATemplate(
      @ForAll("messages") MessageKind message, @ForAll("words") String typed) {
    Values values = values(message, List.of()).with(Placeholder.NEXT, typed);

    assertThat(template(message, "").fill(values).writtenFor(Target.PLAIN))
        .isEqualTo((" x\n\n" + Typed.lines(typed)).strip());
  }

  private static Template template(MessageKind message, String own) {
    String words = own.replace("{", "{{");
    String text = words + " {promisedBy}" + words;
    for (Placeholder each : message.placeholders()) {
      text += each.mayHaveLines() ? "\n\n" + words + "{" + each.word() + "}" + words : "";
    }
    TemplateReading reading = OwnTexts.read(message, text);
    assertThat(reading).as(text).isInstanceOf(TemplateReading.Readable.class);
    return ((TemplateReading.Readable) reading).template();
  }

  private static Values values(MessageKind message, List<String> typed) {
    Values values = Values.none().with(Placeholder.PROMISED_BY, "x").with(Placeholder.ZONE, "x");
    for (int i = 0; i < Math.min(typed.size(), message.placeholders().size()); i++) {
      Placeholder placeholder = message.placeholders().get(i);
      values = placeholder.mayBeLeftOut() ? values.with(placeholder, typed.get(i)) : values;
    }
    return values;
  }
}
