package io.kept.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginUrisTest {
  private static final BaseUrl BASE = new BaseUrl(() -> 2990);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/plugins/servlet/kept?week=3",
        "/jira/plugins/servlet/kept?week=3",
        "http://localhost:2990/jira/plugins/servlet/kept?week=3"
      })
  void leadsBackToAPathWithinJira(String asked) {
    assertThat(new LoginUris(BASE).getLoginUri(URI.create(asked)))
        .hasToString(
            "http://localhost:2990/jira/login.jsp"
                + "?os_destination=%2Fplugins%2Fservlet%2Fkept%3Fweek%3D3");
  }

  @Test
  void knowsItsAddressOnlyWhenTheServerRuns() {
    assertThat(BASE.getBaseUrl(UrlMode.CANONICAL)).isEqualTo("http://localhost:2990/jira");
    assertThatIllegalStateException()
        .isThrownBy(() -> new BaseUrl(() -> -1).getBaseUrl(UrlMode.CANONICAL));
  }
}
