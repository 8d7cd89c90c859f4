package io.kept.sandbox.api;

import io.kept.sandbox.page.BaseUrl;
import io.kept.sandbox.rest.Resources;
import io.kept.sandbox.rest.XsrfCheck;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jira's own REST resources, under {@code /rest/api/2} and {@code /rest/api/latest}. */
public final class JiraRest extends Resources {
  public JiraRest(Host host, BaseUrl baseUrl, InstantSource clock) {
    super(resources(host, new Links(baseUrl), clock));
    registerInstances(
        new JsonBody(), new Refusals(), new LoggedIn(host.authentication()), new XsrfCheck());
  }

  private static List<Object> resources(Host host, Links links, InstantSource clock) {
    Access access = new Access(host);
    Bodies bodies = new Bodies(host, access, links);
    return List.of(
        new ServerResource(access, links, clock),
        new ConstantResource(host, links),
        new ProjectResource(access, links),
        new UserResource(access, links),
        new CreateMetaResource(access, bodies),
        new IssueResource(access, bodies),
        new SearchResource(access, bodies),
        new TransitionResource(access, bodies),
        new CommentResource(access, bodies),
        new IssuePropertyResource(access, links),
        new CommentPropertyResource(access, links),
        new AttachmentResource(access));
  }

  /** Puts the resources on the web server. */
  public void mount(ServletContextHandler context) {
    ServletHolder holder = new ServletHolder("jira-rest", new ServletContainer(this));
    holder.setInitOrder(1);
    context.addServlet(holder, "/rest/api/2/*");
    context.addServlet(holder, "/rest/api/latest/*");
  }
}
