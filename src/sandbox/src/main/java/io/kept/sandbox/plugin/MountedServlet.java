package io.kept.sandbox.plugin;

import java.util.List;
import javax.servlet.Servlet;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** An enabled module that answers requests at some paths. */
record MountedServlet(String key, List<String> paths, Servlet servlet) implements Module {
  void mount(ServletContextHandler context) {
    ServletHolder holder = new ServletHolder(key, servlet);
    // A servlet that cannot be initialised stops the start, not the first visitor.
    holder.setInitOrder(1);
    paths.forEach(path -> context.addServlet(holder, path));
  }
}
