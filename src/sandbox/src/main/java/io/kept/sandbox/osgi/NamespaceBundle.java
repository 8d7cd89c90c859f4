package io.kept.sandbox.osgi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * A bundle that tells the extender which XML namespaces the host's class path knows. The extender
 * looks for them in bundles only, and Spring is in none.
 */
final class NamespaceBundle {
  private static final List<String> INDEXES =
      List.of("META-INF/spring.handlers", "META-INF/spring.schemas");

  private NamespaceBundle() {}

  static InputStream jar() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest())) {
      for (String index : INDEXES) {
        jar.putNextEntry(new ZipEntry(index));
        jar.write(merged(index));
        jar.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes headers = manifest.getMainAttributes();
    headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.putValue("Bundle-ManifestVersion", "2");
    headers.putValue("Bundle-SymbolicName", "io.kept.sandbox.namespaces");
    headers.putValue("DynamicImport-Package", "org.springframework.*,io.kept.sandbox.osgi.scanner");
    return manifest;
  }

  private static byte[] merged(String index) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    ClassLoader host = NamespaceBundle.class.getClassLoader();
    for (URL part : Collections.list(host.getResources(index))) {
      try (InputStream in = part.openStream()) {
        in.transferTo(lines);
      }
      lines.write("\n".getBytes(StandardCharsets.UTF_8));
    }
    return lines.toByteArray();
  }
}
