package io.kept.sandbox.page;

import io.kept.sandbox.user.SandboxAuthentication;
import io.kept.sandbox.user.Users;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.MultipartConfigElement;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** Puts pages, login and chrome on the web server. */
public final class Site {
  private final Users users;
  private final SandboxAuthentication authentication;
  private final Templates templates = new Templates();
  private final Chromes chromes;
  private final Answers answers;

  public Site(
      Users users,
      SandboxAuthentication authentication,
      InstalledPlugin plugin,
      InstantSource clock) {
    this.users = users;
    this.authentication = authentication;
    this.chromes = new Chromes(authentication, plugin, clock);
    this.answers = new Answers(templates, chromes);
  }

  /**
   * Filters come first: everything that is mounted on {@code context}, by whomever, is behind them.
   */
  public void mountFilters(ServletContextHandler context) {
    add(context, new SecurityHeadersFilter(), "/*");
    add(context, new AuthenticationFilter(authentication, users), "/*");
    add(context, new DecorationFilter(templates, chromes), "/plugins/servlet/*");
  }

  /** The pages by address, and those that are not Jira's but every site's. */
  public void mountPages(ServletContextHandler context, Map<String, Page> pages) {
    context.getSessionHandler().setHttpOnly(true);
    context.setErrorHandler(new PlainErrors());
    context.addServlet(new ServletHolder(new LoginServlet(users, answers)), "/login.jsp");
    context.addServlet(new ServletHolder(new LogoutServlet(answers)), "/logout");
    context.addServlet(new ServletHolder(new HomeServlet(answers)), "/");
    context.addServlet(file("sandbox.css", "text/css"), "/sandbox/sandbox.css");
    context.addServlet(file("sandbox.js", "text/javascript"), "/sandbox/sandbox.js");
    context.addServlet(file("amd.js", "text/javascript"), "/sandbox/amd.js");
    context.addServlet(file("dashboard.js", "text/javascript"), "/sandbox/dashboard.js");
    pages.forEach((address, page) -> context.addServlet(holder(page), address));
  }

  private static ServletHolder file(String name, String type) {
    return new ServletHolder(new FileServlet(name, type));
  }

  private ServletHolder holder(Page page) {
    ServletHolder holder = new ServletHolder(new PageServlet(page, answers, authentication));
    holder.getRegistration().setMultipartConfig(uploads());
    return holder;
  }

  private static MultipartConfigElement uploads() {
    return new MultipartConfigElement("", Page.MAX_UPLOAD, Page.MAX_UPLOAD, (int) Page.MAX_UPLOAD);
  }

  private static void add(ServletContextHandler context, Filter filter, String path) {
    context.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
  }
}
