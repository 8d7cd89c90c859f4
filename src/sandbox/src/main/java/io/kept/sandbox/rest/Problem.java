package io.kept.sandbox.rest;

import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Refusals in the form that Jira gives them. */
final class Problem {
  private Problem() {}

  static Response of(Response.Status status, String message) {
    String body =
        "{\"message\":\"%s\",\"status-code\":%d}".formatted(message, status.getStatusCode());
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
