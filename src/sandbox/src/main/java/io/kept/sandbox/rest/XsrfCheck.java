package io.kept.sandbox.rest;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.Priority;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Refuses what somebody else's page could send in the user's name, with a form or a script. */
@PreMatching
@Priority(Priorities.AUTHORIZATION)
public final class XsrfCheck implements ContainerRequestFilter {
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
    boolean writes = !READING.contains(request.getMethod());
    if (writes && !declared && (isForm(request.getMediaType()) || isForeign(request))) {
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

  /** Sent by a browser, but not from a page of ours; programs other than browsers say no origin. */
  private static boolean isForeign(ContainerRequestContext request) {
    boolean browser =
        Optional.ofNullable(request.getHeaderString("User-Agent"))
            .filter(agent -> agent.startsWith("Mozilla/"))
            .isPresent();
    String here = request.getUriInfo().getRequestUri().getAuthority();
    return browser
        && Stream.of("Origin", "Referer")
            .map(request::getHeaderString)
            .noneMatch(page -> page != null && here.equals(authority(page)));
  }

  private static String authority(String page) {
    try {
      return URI.create(page).getAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
