package io.kept.sandbox.rest;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what a resource lets escape; the client learns only that there was a failure. */
final class FailureResponses implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureResponses.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException answer) {
      return answer.getResponse();
    }
    LOG.error("A REST resource of the plugin failed", failure);
    return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "Internal server error");
  }
}
