package io.kept.sandbox.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * The sandbox's own templates; everything they print is escaped unless they say it is HTML already.
 */
final class Templates {
  private final PebbleEngine engine;

  Templates() {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("io/kept/sandbox/page");
    loader.setSuffix(".peb");
    engine = new PebbleEngine.Builder().loader(loader).strictVariables(true).build();
  }

  String render(String name, Map<String, Object> model) {
    StringWriter html = new StringWriter();
    try {
      PebbleTemplate template = engine.getTemplate(name);
      template.evaluate(html, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}
