package io.kept.sandbox.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.Response;

/** Refuses whoever is not logged in. */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
final class LoggedInOnly implements ContainerRequestFilter {
  private final JiraAuthenticationContext authentication;

  LoggedInOnly(JiraAuthenticationContext authentication) {
    this.authentication = authentication;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (authentication.getLoggedInUser() == null) {
      request.abortWith(
          Problem.of(
              Response.Status.UNAUTHORIZED,
              "Client must be authenticated to access this resource."));
    }
  }
}
