package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.DocumentHead;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * One of the properties that most editors keep, so that a returned file tells what it was made of.
 *
 * @param type "lpwstr" for text, "i4" for a number
 */
record CustomProperty(String name, String type, String value) {
  /** Word's dialog cuts texts that are longer than 255 characters. */
  private static final int LONGEST = 240;

  static List<CustomProperty> of(DocumentHead head) {
    List<CustomProperty> properties = new ArrayList<>();
    addText(properties, "KV.ContractId", head.contractId());
    addText(properties, "KV.Revision", head.revision());
    addText(properties, "KV.Library", head.library() + "@" + head.libraryVersion());
    addText(properties, "KV.LibraryHash", head.libraryHash());
    addText(properties, "KV.ParametersSha256", sha256(head.parameters()));
    List<String> chunks = chunks(packed(head.parameters()));
    properties.add(
        new CustomProperty("KV.Parameters.Count", "i4", Integer.toString(chunks.size())));
    for (int chunk = 0; chunk < chunks.size(); chunk++) {
      addText(properties, "KV.Parameters." + (chunk + 1), chunks.get(chunk));
    }
    return properties;
  }

  private static void addText(List<CustomProperty> properties, String name, String value) {
    if (!value.isEmpty()) {
      properties.add(new CustomProperty(name, "lpwstr", value));
    }
  }

  /** Tells whether the pieces of a returned file still make the whole. */
  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String packed(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private static List<String> chunks(String text) {
    List<String> chunks = new ArrayList<>();
    for (int start = 0; start < text.length(); start += LONGEST) {
      chunks.add(text.substring(start, Math.min(text.length(), start + LONGEST)));
    }
    return chunks;
  }
}
