package com.atlassian.templaterenderer;

public class RenderingException extends RuntimeException {
  public RenderingException(String message, Throwable cause) {
    super(message, cause);
  }
}
