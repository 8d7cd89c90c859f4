package io.kept.sandbox.plugin;

/** The plugin, or one module of it, could not be started; the message says which and why. */
public final class PluginFailed extends RuntimeException {
  public PluginFailed(String message) {
    super(message);
  }

  public PluginFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
