package io.kept.sandbox.web;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class WebServerTest {
  @Test
  void namesThePortThatIsInUse() {
    try (WebServer first = new WebServer(0)) {
      first.start();

      assertThatExceptionOfType(PortInUse.class)
          .isThrownBy(() -> new WebServer(first.port()).start())
          .withMessage(
              "Port "
                  + first.port()
                  + " is in use: stop what listens there, or choose another with"
                  + " -Dkept.port.");
    }
  }
}
