package io.kept.sandbox.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A program that speaks Jira's REST for one user, by HTTP Basic. */
public final class Program {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String base;
  private final String user;
  private final HttpClient client = HttpClient.newHttpClient();

  /** For nobody when {@code user} is empty. */
  public Program(Sandbox sandbox, String user) {
    this.base = sandbox.baseUrl() + "/rest/api/2/";
    this.user = user;
  }

  /** What came back; the JSON of nothing is missing. */
  public record Reply(int status, JsonNode json) {
    /** The text at a path such as {@code /fields/summary}. */
    public String at(String path) {
      return json.at(path).asText();
    }
  }

  public Reply get(String path) {
    return send("GET", path, "");
  }

  public Reply post(String path, String json) {
    return send("POST", path, json);
  }

  public Reply put(String path, String json) {
    return send("PUT", path, json);
  }

  public Reply delete(String path) {
    return send("DELETE", path, "");
  }

  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base).resolve(path))
            .header("Content-Type", "application/json");
    return user.isEmpty() ? request : request.header("Authorization", authorization());
  }

  public Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), JSON.readTree(response.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Reply send(String method, String path, String json) {
    BodyPublisher body =
        json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json.replace('\'', '"'));
    return send(request(path).method(method, body));
  }

  private String authorization() {
    byte[] login = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(login);
  }
}
