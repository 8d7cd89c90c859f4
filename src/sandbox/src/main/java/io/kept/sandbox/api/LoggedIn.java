package io.kept.sandbox.api;

import io.kept.sandbox.user.SandboxAuthentication;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;

/** Lets whoever is not logged in see what the server is, and nothing else. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class LoggedIn implements ContainerRequestFilter {
  private final SandboxAuthentication authentication;

  LoggedIn(SandboxAuthentication authentication) {
    this.authentication = authentication;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    boolean open = request.getUriInfo().getPath().equals("serverInfo");
    if (!open && authentication.user().isEmpty()) {
      String message =
          "You are not authenticated. Authentication required to perform this operation.";
      request.abortWith(Refusals.answer(401, Refusals.body(message)));
    }
  }
}
