package io.kept.sandbox.plugin;

import io.kept.sandbox.webresource.DownloadServlet;
import io.kept.sandbox.webresource.PageResources;
import org.eclipse.jetty.servlet.DefaultServlet;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.util.resource.Resource;

/** What browsers load for the plugin's pages: its own files, and AUI. */
record PluginFiles(PageResources pages, DownloadServlet downloads) {
  void mount(ServletContextHandler context) {
    context.addEventListener(pages);
    context.addServlet(new ServletHolder("plugin-files", downloads), "/download/resources/*");
    context.addServlet(aui(), "/download/aui/*");
  }

  private static ServletHolder aui() {
    ServletHolder holder = new ServletHolder("aui", new DefaultServlet());
    holder.setInitParameter("resourceBase", Resource.newClassPathResource("/aui").toString());
    holder.setInitParameter("pathInfoOnly", "true");
    holder.setInitParameter("dirAllowed", "false");
    holder.setInitParameter("etags", "true");
    return holder;
  }
}
