package io.kept.sandbox.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldParamsTest {
  private static final FieldParams PARAMS =
      FieldParams.of(
          "customfield_10000",
          Map.of(
              "customfield_10000", new String[] {"20m"},
              "customfield_10000:before", new String[] {"2026-11-23T09:00:00Z"},
              "customfield_10000:empty", new String[] {""},
              "customfield_100001", new String[] {"another field's"}));

  @Test
  void hasWhatWasTypedUnderTheNullKey() {
    assertThat(PARAMS.getFirstValueForNullKey()).isEqualTo("20m");
    assertThat(PARAMS.getFirstValueForKey(null)).isEqualTo("20m");
  }

  @Test
  void hasTheOtherPartsOfTheFieldUnderTheirKeys() {
    assertThat(PARAMS.getFirstValueForKey("before")).isEqualTo("2026-11-23T09:00:00Z");
    assertThat(PARAMS.getFirstValueForKey("other")).isNull();
    assertThat(PARAMS.sent()).doesNotContainKey("customfield_100001");
  }

  @Test
  void takesAnEmptyTextForNone() {
    assertThat(PARAMS.getFirstValueForKey("empty")).isNull();
  }
}
