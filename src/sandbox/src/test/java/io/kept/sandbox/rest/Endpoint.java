package io.kept.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something of the plugin that can be asked for, or done, over HTTP.
 *
 * @param body an example; empty when there is none
 */
record Endpoint(String method, String path, String body) {
  private static final String KEPT = "/rest/kept/1.0";

  /** An issue, its promised-by field and the promise. */
  record Place(String issueKey, long fieldId, long promise) {}

  /** As the description has it, with the example of its body. */
  static Endpoint of(String path, String method, JsonNode operation) {
    JsonNode example = operation.at("/requestBody/content/application~1json/example");
    return new Endpoint(
        method.toUpperCase(Locale.ROOT),
        KEPT + path,
        example.isMissingNode() ? "" : example.toString());
  }

  static Endpoint page(String path) {
    return new Endpoint("GET", "/plugins/servlet" + path, "");
  }

  String name() {
    return method + " " + path;
  }

  boolean writes() {
    return !method.equals("GET");
  }

  /** About one issue, promise or project, which its path names and not everybody may see. */
  boolean isAboutOne() {
    return path.contains("{issueKey}") || path.contains("{id}") || path.contains("{projectKey}");
  }

  HttpRequest.Builder at(Place place, Function<String, HttpRequest.Builder> to) {
    String filled =
        path.replace("{issueKey}", place.issueKey())
            .replace("{id}", Long.toString(place.promise()))
            .replace("{message}", "heads-up")
            .replace("{projectKey}", place.issueKey().replaceAll("-.*", ""))
            .replace("{kind}", "fix")
            .replace("{name}", "Early%20desk");
    String sent = body.replaceFirst("(\"field\":)\\d+", "$1" + place.fieldId());
    HttpRequest.Builder request = to.apply(filled).setHeader("Accept", "*/*");
    return writes()
        ? request
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(sent))
        : request;
  }
}
