package io.kept.sandbox.api;

import java.util.List;
import java.util.Map;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers refusals, and logs failures, of which the client learns only that there was one. */
final class Refusals implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return answer(refusal.status(), refusal.body());
    }
    if (failure instanceof WebApplicationException answer) {
      return answer(answer.getResponse().getStatus(), body(answer.getMessage()));
    }
    LOG.error("Jira's REST failed", failure);
    return answer(500, body("Internal server error"));
  }

  static Refusal.Body body(String message) {
    return new Refusal.Body(List.of(message), Map.of());
  }

  static Response answer(int status, Refusal.Body body) {
    return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
  }
}
