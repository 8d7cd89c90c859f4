package io.kept.sandbox.plugin;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import io.kept.sandbox.plugin.descriptor.BadDescriptor;
import io.kept.sandbox.plugin.descriptor.Descriptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A plugin's file as it would be uploaded to Jira, and what its descriptor says. */
record PluginJar(Path path, Descriptor descriptor) {
  private static final String KEY_HEADER = "Atlassian-Plugin-Key";

  /** Reads the jar and refuses one that Jira would not take as a plugin without transformation. */
  static PluginJar read(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new PluginFailed("There is no plugin at " + path + ": build it first.");
    }
    try (JarFile jar = new JarFile(path.toFile())) {
      Descriptor descriptor = descriptor(jar);
      checkKey(jar, descriptor);
      return new PluginJar(path, descriptor);
    } catch (IOException e) {
      throw new PluginFailed("The plugin " + path + " cannot be read: " + e.getMessage(), e);
    } catch (BadDescriptor e) {
      throw new PluginFailed("The plugin " + path + " is refused: " + e.getMessage() + ".", e);
    }
  }

  Plugin.JarFile file() {
    try {
      String sha256 = MoreFiles.asByteSource(path).hash(Hashing.sha256()).toString();
      return new Plugin.JarFile(path.getFileName().toString(), sha256, Files.size(path));
    } catch (IOException e) {
      throw new PluginFailed("The plugin " + path + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Descriptor descriptor(JarFile jar) throws IOException {
    ZipEntry entry = jar.getEntry(Descriptor.FILE);
    if (entry == null) {
      throw new BadDescriptor("it has no " + Descriptor.FILE);
    }
    try (InputStream xml = jar.getInputStream(entry)) {
      return Descriptor.read(xml);
    }
  }

  private static void checkKey(JarFile jar, Descriptor descriptor) throws IOException {
    String header =
        Optional.ofNullable(jar.getManifest())
            .map(Manifest::getMainAttributes)
            .map(headers -> headers.getValue(KEY_HEADER))
            .orElseThrow(() -> new BadDescriptor("its manifest has no " + KEY_HEADER));
    if (!header.equals(descriptor.key())) {
      throw new BadDescriptor(
          "its manifest says "
              + KEY_HEADER
              + ": "
              + header
              + ", its descriptor "
              + descriptor.key());
    }
  }
}
