package io.kept.sandbox.plugin;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a plugin's servlet as Jira does, with the plugin's class loader as that of the thread. What
 * the servlet lets escape is logged; the browser learns only that there was a failure.
 */
final class PluginServlet implements Servlet {
  private static final Logger LOG = LoggerFactory.getLogger(PluginServlet.class);

  private final Servlet servlet;
  private final ClassLoader plugin;

  PluginServlet(Servlet servlet, ClassLoader plugin) {
    this.servlet = servlet;
    this.plugin = plugin;
  }

  @Override
  public void init(ServletConfig config) throws ServletException {
    ClassLoader host = enter();
    try {
      servlet.init(config);
    } finally {
      leave(host);
    }
  }

  @Override
  public void service(ServletRequest request, ServletResponse response) throws IOException {
    ClassLoader host = enter();
    try {
      servlet.service(request, response);
    } catch (ServletException | RuntimeException | LinkageError e) {
      LOG.error("A servlet of the plugin failed", e);
      if (!response.isCommitted()) {
        ((HttpServletResponse) response).sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    } finally {
      leave(host);
    }
  }

  @Override
  public void destroy() {
    ClassLoader host = enter();
    try {
      servlet.destroy();
    } finally {
      leave(host);
    }
  }

  @Override
  public ServletConfig getServletConfig() {
    return servlet.getServletConfig();
  }

  @Override
  public String getServletInfo() {
    return servlet.getServletInfo();
  }

  private ClassLoader enter() {
    ClassLoader host = Thread.currentThread().getContextClassLoader();
    leave(plugin);
    return host;
  }

  private static void leave(ClassLoader loader) {
    Thread.currentThread().setContextClassLoader(loader);
  }
}
