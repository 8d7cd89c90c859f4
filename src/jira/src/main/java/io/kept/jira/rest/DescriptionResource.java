package io.kept.jira.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.inject.Named;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/**
 * {@code /rest/kept/1.0/openapi.json}: the description of all of Kept's REST, as of OpenAPI 3.0.
 * Jira 9.12 takes the extension off an address before it looks for whom to ask.
 */
@Named
@Path("openapi{extension: (\\.json)?}")
public class DescriptionResource {
  private static final String FILE = "/rest/openapi.json";

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response describe() {
    return Response.ok(text(), MediaType.APPLICATION_JSON).build();
  }

  private static String text() {
    try (InputStream file = DescriptionResource.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
