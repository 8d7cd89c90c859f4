package io.kept.sandbox.rest;

import java.util.Set;
import javax.annotation.Priority;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Refuses what a form on somebody else's page could send in the user's name. */
@PreMatching
@Priority(Priorities.AUTHORIZATION)
final class XsrfCheck implements ContainerRequestFilter {
  private static final Set<String> READING =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
  private static final Set<MediaType> FORMS =
      Set.of(
          MediaType.APPLICATION_FORM_URLENCODED_TYPE,
          MediaType.MULTIPART_FORM_DATA_TYPE,
          MediaType.TEXT_PLAIN_TYPE);

  @Override
  public void filter(ContainerRequestContext request) {
    boolean declared = "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
    if (!READING.contains(request.getMethod()) && isForm(request.getMediaType()) && !declared) {
      request.abortWith(Problem.of(Response.Status.FORBIDDEN, "XSRF check failed"));
    }
  }

  private static boolean isForm(MediaType type) {
    return type != null
        && FORMS.stream()
            .anyMatch(
                form ->
                    form.getType().equalsIgnoreCase(type.getType())
                        && form.getSubtype().equalsIgnoreCase(type.getSubtype()));
  }
}
