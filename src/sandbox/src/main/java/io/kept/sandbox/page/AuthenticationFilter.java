package io.kept.sandbox.page;

import io.kept.sandbox.user.SandboxAuthentication;
import io.kept.sandbox.user.SandboxUser;
import io.kept.sandbox.user.Users;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Says for each request who is logged in: by HTTP Basic if that is sent, else by the session. */
final class AuthenticationFilter extends HttpFilter {
  private static final long serialVersionUID = 1;

  private final transient SandboxAuthentication authentication;
  private final transient Users users;

  AuthenticationFilter(SandboxAuthentication authentication, Users users) {
    this.authentication = authentication;
    this.users = users;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<BasicLogin> basic = BasicLogin.of(request);
    Optional<SandboxUser> user =
        basic.isPresent()
            ? basic.flatMap(login -> users.login(login.name(), login.password()))
            : LoginSession.user(request).flatMap(users::byName);
    if (basic.isPresent() && user.isEmpty()) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Wrong user name or password.");
      return;
    }
    user.ifPresent(authentication::enter);
    try {
      chain.doFilter(request, response);
    } finally {
      authentication.leave();
    }
  }
}
