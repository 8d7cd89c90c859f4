package io.kept.jira.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

class AskedTest {
  private final HttpServletRequest request = mock(HttpServletRequest.class);

  @Test
  void readsEveryProjectAndTheValuesThatAreNotBlank() {
    when(request.getParameterValues("project")).thenReturn(new String[] {"HELP", "", "LAB"});
    when(request.getParameter("from")).thenReturn(" 2026-10-01 ");
    when(request.getParameter("kind")).thenReturn(" ");
    when(request.getParameter("unknown")).thenReturn("1");

    assertThat(Asked.of(request))
        .isEqualTo(new Asked(List.of("HELP", "LAB"), Map.of("from", "2026-10-01")));
  }

  @Test
  void writesTheAddressThatAsksForTheSame() {
    Asked asked = new Asked(List.of("HELP", "LAB"), Map.of("maker", "a&b=\u00e4"));

    assertThat(asked.query()).isEqualTo("?project=HELP&project=LAB&maker=a%26b%3D%C3%A4");
    assertThat(new Asked(List.of(), Map.of()).query()).isEmpty();
  }

  @Test
  void aNamedPeriodTakesThePlaceOfDates() {
    Asked dated = new Asked(List.of(), Map.of("from", "2026-10-01", "to", "2026-11-01"));

    assertThat(dated.over("4w").query()).isEqualTo("?period=4w");
  }
}
