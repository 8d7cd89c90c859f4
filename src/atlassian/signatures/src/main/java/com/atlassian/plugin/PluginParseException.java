package com.atlassian.plugin;

public class PluginParseException extends RuntimeException {
  public PluginParseException(String message) {
    super(message);
  }
}
