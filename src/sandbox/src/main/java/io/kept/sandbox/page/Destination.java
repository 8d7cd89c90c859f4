package io.kept.sandbox.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** Where to go after the login: a path within the sandbox and nowhere else. */
final class Destination {
  static final String PARAMETER = "os_destination";
  static final String DASHBOARD = "/secure/Dashboard.jspa";

  private static final String LOGIN = "/login.jsp";

  private Destination() {}

  /** The login page, which leads back to what was asked for. */
  static String loginFor(HttpServletRequest request) {
    String asked = request.getRequestURI().substring(request.getContextPath().length());
    String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    boolean canReturn = request.getMethod().equals("GET") && !asked.equals("/");
    return canReturn ? login(asked + query) : LOGIN;
  }

  static String login(String destination) {
    return LOGIN + "?" + PARAMETER + "=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
  }

  /** {@code wanted} if it is a path within the sandbox, otherwise the dashboard. */
  static String safe(Optional<String> wanted) {
    return wanted.filter(Destination::isLocal).orElse(DASHBOARD);
  }

  private static boolean isLocal(String path) {
    try {
      URI uri = URI.create(path);
      return path.startsWith("/")
          && !path.startsWith("//")
          && uri.getAuthority() == null
          && uri.getScheme() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
