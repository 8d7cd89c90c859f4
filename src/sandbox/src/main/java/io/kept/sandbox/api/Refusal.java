package io.kept.sandbox.api;

import io.kept.sandbox.field.FieldErrors;
import io.kept.sandbox.issue.StepRefused;
import java.util.List;
import java.util.Map;

/** A request is refused, in the form that Jira refuses: messages, and errors by field. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Body body;

  /** The JSON of it. */
  record Body(List<String> errorMessages, Map<String, String> errors) {}

  private Refusal(int status, Body body) {
    super(body.toString());
    this.status = status;
    this.body = body;
  }

  static Refusal of(int status, String message) {
    return new Refusal(status, new Body(List.of(message), Map.of()));
  }

  static Refusal bad(String message) {
    return bad(List.of(message));
  }

  static Refusal bad(List<String> messages) {
    return new Refusal(400, new Body(messages, Map.of()));
  }

  static Refusal forbidden(String message) {
    return of(403, message);
  }

  static Refusal missing(String message) {
    return of(404, message);
  }

  static Refusal field(String field, String message) {
    return new Refusal(400, new Body(List.of(), Map.of(field, message)));
  }

  static Refusal of(FieldErrors errors) {
    return new Refusal(400, new Body(List.of(), errors.byField()));
  }

  static Refusal of(StepRefused step) {
    return new Refusal(400, new Body(step.sentences(), step.byField()));
  }

  int status() {
    return status;
  }

  Body body() {
    return body;
  }
}
