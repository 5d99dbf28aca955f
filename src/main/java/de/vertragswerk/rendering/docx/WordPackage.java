package de.vertragswerk.rendering.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of one Word file; packs them so that the same parts give the same bytes. */
final class WordPackage {
  /**
   * Without a time zone, so that none changes it. Not the first moment a ZIP file knows, 1 January
   * 1980: Java takes that one for an earlier one and adds a field that depends on the zone.
   */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Beyond this level packing takes most of the time and gains little. */
  private static final int LEVEL = 3;

  private final Map<String, byte[]> parts;

  WordPackage(Template template) {
    this.parts = new LinkedHashMap<>(template.parts());
  }

  /** Replaces a part of the template. */
  void put(String name, byte[] content) {
    if (parts.replace(name, content) == null) {
      throw new IllegalArgumentException("the template has no part " + name);
    }
  }

  byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(LEVEL);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(MOMENT);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
