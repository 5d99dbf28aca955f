package de.vertragswerk.assembly;

import de.vertragswerk.domain.ParameterPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Gives each printed value of a contract an anchor of its own. */
final class ValueAnchors {
  /** Word cuts the names of bookmarks at forty characters. */
  private static final int MAXIMUM_LENGTH = 40;

  private final Map<ParameterPath, Integer> counts = new HashMap<>();

  /**
   * {@code KVp_contactDensity_contactsPerMonth_1}; a name that would be too long keeps its
   * beginning and ends in a checksum of the whole.
   */
  String next(ParameterPath path) {
    int count = counts.merge(path, 1, Integer::sum);
    String name = "KVp_" + path.group() + "_" + path.key();
    String ending = "_" + count;
    if (name.length() + ending.length() > MAXIMUM_LENGTH) {
      String checksum = "_" + checksum(name);
      int room = MAXIMUM_LENGTH - checksum.length() - ending.length();
      name = name.substring(0, room) + checksum;
    }
    return name + ending;
  }

  private static String checksum(String name) {
    CRC32 crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}
