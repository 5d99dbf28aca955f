package de.vertragswerk.rendering.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

  private static final String ADDED = "added";

  private final Map<String, byte[]> parts;
  private final List<RelatedPart> added = new ArrayList<>();

  WordPackage(Template template) {
    this.parts = new LinkedHashMap<>(template.parts());
  }

  /** Replaces a part of the template. */
  void put(String name, byte[] content) {
    if (parts.replace(name, content) == null) {
      throw new IllegalArgumentException("the template has no part " + name);
    }
  }

  /** Adds parts that the document speaks of. */
  void add(List<RelatedPart> related) {
    added.addAll(related);
  }

  private void name() {
    SmallXml relations = SmallXml.fragment();
    SmallXml contentTypes = SmallXml.fragment();
    for (RelatedPart part : added) {
      parts.put(part.path(), part.content());
      part.relate(relations);
      part.declare(contentTypes);
    }
    open(Template.RELATIONS, relations);
    open(Template.CONTENT_TYPES, contentTypes);
  }

  private void open(String name, SmallXml more) {
    String xml = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    put(name, Form.openAtEnd(xml, ADDED).bytes(Map.of(ADDED, more.closed())));
  }

  byte[] toBytes() {
    name();
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
