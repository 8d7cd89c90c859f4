package io.kept.sandbox.page;

import org.eclipse.jetty.server.handler.ErrorHandler;

/** Says what went wrong, but not where in the code: that is in the log. */
final class PlainErrors extends ErrorHandler {
  PlainErrors() {
    setShowStacks(false);
    setShowServlet(false);
  }
}
