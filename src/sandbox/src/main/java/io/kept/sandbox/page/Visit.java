package io.kept.sandbox.page;

import io.kept.sandbox.user.SandboxUser;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/** One request of one user. */
public record Visit(SandboxUser user, HttpServletRequest request) {
  /** The parameter without blanks around it; absent when nothing was sent or only blanks. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  public String text(String name) {
    return parameter(name).orElse("");
  }

  /** The parameter as a number; absent when it is none. */
  public Optional<Long> number(String name) {
    return parameter(name).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
  }

  public Map<String, String[]> form() {
    return request.getParameterMap();
  }

  /** What follows the page's own address, without a slash. */
  public String path() {
    return Optional.ofNullable(request.getPathInfo()).map(path -> path.substring(1)).orElse("");
  }

  /** Whether the visitor is a browser, which wants a page and not a document for programs. */
  public boolean wantsHtml() {
    return Optional.ofNullable(request.getHeader("Accept"))
        .filter(accept -> accept.contains("text/html"))
        .isPresent();
  }

  public Moments moments() {
    return Moments.of(user);
  }
}
