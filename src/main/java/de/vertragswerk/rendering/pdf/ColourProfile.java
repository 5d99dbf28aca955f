package de.vertragswerk.rendering.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Says what the colours of files mean. Packed once. */
final class ColourProfile {
  private static final String FILE = "sRGB.icc";
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final int COMPONENTS = 3;

  private final Packed packed;

  ColourProfile() {
    try (Packer packer = Packer.thorough()) {
      this.packed = packer.packed(profile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  COSArray outputIntents(Streams streams) {
    PackedStream profile = streams.flate(packed);
    profile.setInt(COSName.N, COMPONENTS);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setItem(COSName.OUTPUT_CONDITION_IDENTIFIER, new COSString(NAME));
    intent.setItem(COSName.INFO, new COSString(NAME));
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    COSArray intents = new COSArray();
    intents.add(intent);
    return intents;
  }

  private static byte[] profile() throws IOException {
    try (InputStream in = ColourProfile.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
