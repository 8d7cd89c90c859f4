package io.kept.sandbox.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.servlet.ServletContextHandler;

/** The sandbox's web server, on the loopback address only, under {@code /jira}. */
public final class WebServer implements AutoCloseable {
  /** The path below which everything lies. */
  public static final String CONTEXT_PATH = "/jira";

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final ServletContextHandler context =
      new ServletContextHandler(server, CONTEXT_PATH, ServletContextHandler.SESSIONS);

  /** A server that will listen on {@code port}, or on any free one for 0. */
  public WebServer(int port) {
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    context.getServletHandler().setStartWithUnavailable(false);
    ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
    errors.setShowStacks(false);
    context.setErrorHandler(errors);
  }

  /** Where servlets and filters are added, before the start. */
  public ServletContextHandler context() {
    return context;
  }

  public void start() {
    try {
      connector.open();
      server.start();
    } catch (IOException e) {
      close();
      throw isBind(e) ? new PortInUse(connector.getPort(), e) : new UncheckedIOException(e);
    } catch (Exception e) {
      close();
      throw new IllegalStateException("The web server did not start.", e);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The web server did not stop.", e);
    }
  }

  private static boolean isBind(Throwable e) {
    return e instanceof BindException || (e.getCause() != null && isBind(e.getCause()));
  }
}
