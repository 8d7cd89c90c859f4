package io.kept.message;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void knowsOneWayToEndALine(String end) {
    assertThat(Typed.lines("a" + end + "b")).isEqualTo("a\nb");
    assertThat(Typed.line("a" + end + end + "b")).isEqualTo("a b");
  }

  @Test
  void keepsOneEmptyLineOfMany() {
    assertThat(Typed.lines("\n\n a \n  \n\r\n\n b\tc \n")).isEqualTo("a\n\n b c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001B", "\u007F", "\u009F", "\u202E", "\u2067", "\uFFFC"})
  void dropsWhatDoesNotShow(String unfit) {
    assertThat(Typed.lines("a" + unfit + "b")).isEqualTo("ab");
  }

  @Test
  void keepsMarksAndJoinersThatLettersNeed() {
    String family = "👨\u200D👩\u200D👧 שלום\u200F می\u200Cخواهم";

    assertThat(Typed.line(family)).isEqualTo(family);
  }

  @Test
  void replacesHalfACharacter() {
    assertThat(Typed.line("a\uD83Db\uDE00c")).isEqualTo("a\uFFFDb\uFFFDc");
  }

  @Property
  void isDoneOnce(@ForAll String typed) {
    assertThat(Typed.lines(Typed.lines(typed))).isEqualTo(Typed.lines(typed));
    assertThat(Typed.line(Typed.line(typed))).isEqualTo(Typed.line(typed));
    assertThat(Typed.line(typed)).doesNotContain("\n");
  }
}
