package io.kept.sandbox.page;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** Keeps the name of the user who logged in. */
final class LoginSession {
  private static final String USER = "io.kept.sandbox.user";

  private LoginSession() {}

  static Optional<String> user(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> (String) session.getAttribute(USER));
  }

  static void begin(HttpServletRequest request, String name) {
    end(request);
    request.getSession().setAttribute(USER, name);
  }

  static void end(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
  }
}
