package io.kept.sandbox.web;

/** The port is taken; the message says which one and how to choose another. */
public final class PortInUse extends RuntimeException {
  PortInUse(int port, Throwable cause) {
    super(
        "Port " + port + " is in use: stop what listens there, or choose another with -Dkept.port.",
        cause);
  }
}
