package io.kept.sandbox.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Proves that a form comes from a page of ours: the token is in a cookie and in the form, as in
 * Jira.
 */
final class XsrfToken {
  static final String PARAMETER = "atl_token";

  private static final String COOKIE = "atlassian.xsrf.token";

  private XsrfToken() {}

  /** The visitor's token; one is handed out when there is none yet. */
  static String of(HttpServletRequest request, HttpServletResponse response) {
    return known(request).orElseGet(() -> handOut(request, response));
  }

  static boolean isIn(HttpServletRequest request) {
    Optional<byte[]> sent =
        Optional.ofNullable(request.getParameter(PARAMETER)).map(XsrfToken::bytes);
    Optional<byte[]> known = known(request).map(XsrfToken::bytes);
    return sent.isPresent() && known.isPresent() && MessageDigest.isEqual(sent.get(), known.get());
  }

  private static Optional<String> known(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  private static String handOut(HttpServletRequest request, HttpServletResponse response) {
    String token = UUID.randomUUID().toString();
    String path = request.getContextPath() + "/";
    response.addHeader(
        "Set-Cookie", COOKIE + "=" + token + "; Path=" + path + "; HttpOnly; SameSite=Lax");
    return token;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
