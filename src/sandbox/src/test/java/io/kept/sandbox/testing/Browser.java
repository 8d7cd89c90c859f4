package io.kept.sandbox.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kept.sandbox.Sandbox;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Does what a browser does, one user's. It follows no redirects by itself. */
public final class Browser {
  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  Browser(String base) {
    this.base = base;
  }

  /** One in which that user of the sandbox has logged in. */
  public static Browser of(Sandbox sandbox, String user) {
    Browser browser = new Browser(sandbox.baseUrl());
    browser.login(user);
    return browser;
  }

  void login(String name) {
    get("/login.jsp");
    post("/login.jsp", Map.of("os_username", name, "os_password", name));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form with the token of the page it would stand on. */
  public HttpResponse<String> post(String path, Map<String, String> form) {
    Map<String, String> all = new LinkedHashMap<>(form);
    all.put("atl_token", token());
    return postWithoutToken(path, all);
  }

  public HttpResponse<String> postWithoutToken(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends one file in a form with the given other fields. */
  public HttpResponse<String> upload(String path, String file, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("atl_token", token());
    StringBuilder body = new StringBuilder();
    all.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
    body.append(part("name=\"file\"; filename=\"log.csv\"", file)).append("--frontier--\r\n");
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=frontier")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  /** Fetches a file that is no text. */
  public HttpResponse<byte[]> download(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html");
  }

  private String token() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private static String part(String disposition, String value) {
    return "--frontier\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
