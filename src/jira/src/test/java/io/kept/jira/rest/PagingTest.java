package io.kept.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {
  @Test
  void beginsAtTheBeginningUnlessItIsAsked() {
    assertThat(Paging.of(null, null)).contains(new Paging(0, 50));
    assertThat(Paging.of("7", "3")).contains(new Paging(7, 3));
  }

  @Test
  void givesNoMoreThanAHundredWhateverIsAsked() {
    assertThat(Paging.of("0", "100")).contains(new Paging(0, 100));
    assertThat(Paging.of("0", "101")).contains(new Paging(0, 100));
    assertThat(Paging.of("0", "2147483647")).contains(new Paging(0, 100));
  }

  @ParameterizedTest
  @CsvSource({"-1,1", "0,0", "0,-1", "x,1", "0,x", "1.5,1", "99999999999,1", "'',1"})
  void takesNothingElseForAPage(String startAt, String maxResults) {
    assertThat(Paging.of(startAt, maxResults)).isEmpty();
  }

  @Test
  void saysWhetherMoreFollows() {
    assertThat(new Paging(0, 2).of(numbers(3)))
        .isEqualTo(
            Map.of(
                "startAt", 0,
                "maxResults", 2,
                "total", 3,
                "isLast", false,
                "values", numbers(2)));
    assertThat(new Paging(2, 2).of(numbers(3))).containsEntry("isLast", true);
    assertThat(new Paging(1, 2).of(numbers(3))).containsEntry("isLast", true);
    assertThat(new Paging(9, 2).of(numbers(3)))
        .containsEntry("isLast", true)
        .containsEntry("values", List.of());
    assertThat(new Paging(0, 2).of(List.of())).containsEntry("isLast", true);
  }

  private static List<Map<String, Object>> numbers(int most) {
    return IntStream.range(0, most).mapToObj(it -> Map.<String, Object>of("number", it)).toList();
  }
}
