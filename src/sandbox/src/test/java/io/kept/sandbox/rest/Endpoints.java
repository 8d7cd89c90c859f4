package io.kept.sandbox.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kept.sandbox.testing.Browser;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Every endpoint of the plugin: what its description and its descriptor say. */
final class Endpoints {
  private Endpoints() {}

  /** The operations that the running plugin describes. */
  static List<Endpoint> ofRest(Browser browser) throws Exception {
    List<Endpoint> endpoints = new ArrayList<>();
    HttpRequest.Builder request =
        browser.request("/rest/kept/1.0/openapi.json").setHeader("Accept", "application/json");
    new ObjectMapper()
        .readTree(browser.send(request).body())
        .path("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(method -> endpoints.add(endpoint(path.getKey(), method))));
    return endpoints;
  }

  private static Endpoint endpoint(String path, Map.Entry<String, JsonNode> method) {
    return Endpoint.of(path, method.getKey(), method.getValue());
  }

  /** The pages of the jar. */
  static List<Endpoint> ofServlets() throws Exception {
    return texts("url-pattern").stream().map(Endpoint::page).toList();
  }

  /** The names of the JQL functions of the jar. */
  static List<String> functions() throws Exception {
    return texts("fname");
  }

  private static List<String> texts(String element) throws Exception {
    List<String> texts = new ArrayList<>();
    NodeList found = descriptor().getElementsByTagName(element);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent().strip());
    }
    return texts;
  }

  private static Document descriptor() throws Exception {
    try (JarFile jar = new JarFile(System.getProperty("kept.plugin"));
        InputStream file = jar.getInputStream(jar.getEntry("atlassian-plugin.xml"))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
    }
  }
}
