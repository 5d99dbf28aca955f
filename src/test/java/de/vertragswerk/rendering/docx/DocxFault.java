package de.vertragswerk.rendering.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Plants a fault in a sound file, so that a checker can be seen to find it. */
final class DocxFault {
  private DocxFault() {}

  /** Replaces the first occurrence of a text in a part. */
  static DocxFile planted(DocxFile sound, String part, String old, String faulty) {
    String text = sound.text(part);
    int at = text.indexOf(old);
    assertThat(at).as("%s in %s", old, part).isNotNegative();
    String changed = text.substring(0, at) + faulty + text.substring(at + old.length());
    Map<String, byte[]> parts = new LinkedHashMap<>(sound.parts());
    parts.put(part, changed.getBytes(StandardCharsets.UTF_8));
    return new DocxFile(parts);
  }

  static byte[] zip(DocxFile file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : file.parts().entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
