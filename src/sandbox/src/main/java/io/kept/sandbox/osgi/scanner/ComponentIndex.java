package io.kept.sandbox.osgi.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a plugin's {@code META-INF/plugin-components/component}: a class, or class#name. */
record ComponentIndex(List<Line> lines) {
  private static final String FOLDER = "META-INF/plugin-components/";
  private static final String FILE = FOLDER + "component";

  // The real scanner would act on these as well.
  private static final List<String> REFUSED =
      List.of("component-jira", "imports", "imports-jira", "exports", "dev-exports");

  record Line(String className, String beanName) {
    static Line of(String line) {
      int hash = line.indexOf('#');
      return hash < 0
          ? new Line(line, "")
          : new Line(line.substring(0, hash), line.substring(hash + 1));
    }

    boolean named() {
      return !beanName.isEmpty();
    }
  }

  static ComponentIndex of(ClassLoader plugin) throws IOException {
    List<URL> files = Collections.list(plugin.getResources(FILE));
    if (files.isEmpty()) {
      throw new IOException("the plugin has no " + FILE);
    }
    for (String name : REFUSED) {
      if (plugin.getResource(FOLDER + name) != null) {
        throw new IOException("the sandbox does not read " + FOLDER + name);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (URL file : files) {
      lines.addAll(read(file));
    }
    return new ComponentIndex(List.copyOf(lines));
  }

  private static List<Line> read(URL file) throws IOException {
    try (InputStream in = file.openStream()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Line::of).toList();
    }
  }
}
