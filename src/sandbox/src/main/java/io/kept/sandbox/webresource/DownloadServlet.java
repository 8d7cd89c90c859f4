package io.kept.sandbox.webresource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Sends the plugin's files: {@code /download/resources/<complete key>/<path>}. */
public final class DownloadServlet extends HttpServlet {
  private final transient WebResources resources;
  private final transient ScriptTexts texts;
  private final transient ClassLoader plugin;

  public DownloadServlet(WebResources resources, ScriptTexts texts, ClassLoader plugin) {
    this.resources = resources;
    this.texts = texts;
    this.plugin = plugin;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] keyAndPath = Optional.ofNullable(request.getPathInfo()).orElse("/").split("/", 3);
    Optional<WebResources.Found> found =
        keyAndPath.length < 3 || leaves(keyAndPath[2])
            ? Optional.empty()
            : resources.find(keyAndPath[1], keyAndPath[2]);
    if (found.isPresent()) {
      send(found.get(), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(WebResources.Found found, HttpServletResponse response) throws IOException {
    try (InputStream in = plugin.getResourceAsStream(found.location())) {
      if (in == null) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      response.setContentType(contentType(found.location()));
      // A new build of the plugin, or another language, is seen at the next load.
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.getOutputStream().write(found.translated() ? translated(in) : in.readAllBytes());
    }
  }

  private String contentType(String file) {
    String type = getServletContext().getMimeType(file);
    return type != null && type.startsWith("text/") ? type + ";charset=utf-8" : type;
  }

  private byte[] translated(InputStream script) throws IOException {
    String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    return texts.translate(text).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean leaves(String path) {
    return path.contains("..") || path.contains("\\");
  }
}
