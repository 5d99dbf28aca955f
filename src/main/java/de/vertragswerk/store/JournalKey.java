package de.vertragswerk.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;

/**
 * Seals the end of the journal. It lies beside the database and not in it: who can change only the
 * database cannot seal a shortened journal.
 */
final class JournalKey {
  static final String FILE = "journal.key";
  private static final int BYTES = 32;

  private final byte[] key;

  private JournalKey(byte[] key) {
    this.key = key;
  }

  /** Reads the key of a data folder, or makes it. The caller holds the folder's lock. */
  static JournalKey of(Path data, Randomness randomness) throws IOException {
    Path file = data.resolve(FILE);
    if (!Files.exists(file)) {
      byte[] bytes = randomness.bytes(BYTES);
      Files.createFile(file, onlyForOwner());
      Files.writeString(file, HexFormat.of().formatHex(bytes), StandardCharsets.US_ASCII);
    }
    byte[] key = HexFormat.of().parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
    if (key.length != BYTES) {
      throw StoreException.broken("the key of the journal is damaged: " + file);
    }
    return new JournalKey(key);
  }

  private static FileAttribute<?>[] onlyForOwner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  String seal(JournalHead head) {
    return Digests.mac(key, "head", Long.toString(head.sequence()), head.hash());
  }

  /** What a database remembers of the key it belongs to. */
  String fingerprint() {
    return Digests.mac(key, "fingerprint");
  }
}
