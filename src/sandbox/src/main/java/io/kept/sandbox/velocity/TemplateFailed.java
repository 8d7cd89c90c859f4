package io.kept.sandbox.velocity;

/** A template is missing, does not parse or could not be rendered. */
public class TemplateFailed extends RuntimeException {
  TemplateFailed(String message) {
    super(message);
  }

  TemplateFailed(String template, Throwable cause) {
    super("The template " + template + " failed: " + cause.getMessage(), cause);
  }
}
