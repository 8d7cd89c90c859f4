package io.kept.sandbox.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** The user name and password of a request with HTTP Basic. */
record BasicLogin(String name, String password) {
  private static final String SCHEME = "Basic ";

  /** Absent when the request has no such header; one that cannot be read has an empty name. */
  static Optional<BasicLogin> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.startsWith(SCHEME))
        .map(header -> read(header.substring(SCHEME.length()).strip()));
  }

  private static BasicLogin read(String encoded) {
    try {
      String login = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = login.indexOf(':');
      return colon < 0
          ? new BasicLogin("", "")
          : new BasicLogin(login.substring(0, colon), login.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return new BasicLogin("", "");
    }
  }
}
