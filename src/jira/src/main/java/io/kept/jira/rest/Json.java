package io.kept.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** JSON in and out of our own mapper, because Jira's own differs between its versions. */
public final class Json {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final int MOST_CHARACTERS = 10_000;

  private Json() {}

  /** Empty when the text is missing, too long, or no such JSON. */
  public static <T> Optional<T> read(String text, Class<T> type) {
    return read(text, type, MOST_CHARACTERS);
  }

  /** The same, for texts up to this length. */
  public static <T> Optional<T> read(String text, Class<T> type, int mostCharacters) {
    if (text == null || text.length() > mostCharacters) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(MAPPER.readValue(text, type));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** A map of plain values as text. */
  public static String text(Map<String, Object> body) {
    try {
      return MAPPER.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of plain values is always JSON.", e);
    }
  }

  public static Response ok(Map<String, Object> body) {
    return response(200, MediaType.APPLICATION_JSON, body).build();
  }

  /** With an entity tag, by which a later request can say what it has seen. */
  public static Response ok(Map<String, Object> body, int version) {
    return response(200, MediaType.APPLICATION_JSON, body)
        .header("ETag", "\"" + version + "\"")
        .build();
  }

  /**
   * A problem as of RFC 9457.
   *
   * @param field which input to mend; empty when none
   */
  public static Response problem(int status, String sentence, String field) {
    return problem(status, sentence, field.isEmpty() ? Map.of() : Map.of("field", field));
  }

  /**
   * A problem as of RFC 9457.
   *
   * @param more what else there is to say
   */
  public static Response problem(int status, String sentence, Map<String, ?> more) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", status);
    body.put("title", sentence);
    body.putAll(more);
    return response(status, "application/problem+json", body).build();
  }

  private static Response.ResponseBuilder response(
      int status, String type, Map<String, Object> body) {
    return Response.status(status)
        .type(type)
        .header("Cache-Control", "no-store")
        .entity(text(body));
  }
}
