package io.kept.jira.checkup;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kept.jira.checkup.HealthResource.Looking;
import io.kept.jira.rest.Json;
import io.kept.jira.wording.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What the makers of Kept need to help, in one file: nothing that somebody wrote, and nobody's
 * name.
 */
public final class SupportBundle {
  private final Looking looking;
  private final PlainSettings settings;
  private final Sizes sizes;

  public SupportBundle(Looking looking, PlainSettings settings, Sizes sizes) {
    this.looking = looking;
    this.settings = settings;
    this.sizes = sizes;
  }

  /** The file, a zip. */
  byte[] zip(Instant at, Reader reader) {
    Map<String, Map<String, Object>> files = new TreeMap<>();
    files.put(
        "health.json",
        looking.json().of(looking.checkup().look(), looking.messages().latest(), at, reader));
    files.put("settings.json", settings.all());
    files.put("tables.json", sizes.all());
    return zip(files, at);
  }

  private static byte[] zip(Map<String, Map<String, Object>> files, Instant at) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, Map<String, Object>> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry("kept/" + file.getKey());
        entry.setTime(at.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(Json.text(file.getValue()).getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
