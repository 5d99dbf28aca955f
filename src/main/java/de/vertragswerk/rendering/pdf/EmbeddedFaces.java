package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Face;
import de.vertragswerk.rendering.layout.Piece;
import de.vertragswerk.rendering.layout.PrintedContract;
import de.vertragswerk.rendering.layout.PrintedPage;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** The faces that one file needs, in the order of their first use. */
final class EmbeddedFaces {
  private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
  private final @Nullable Face written;

  EmbeddedFaces(PrintedContract contract, FontFiles files, Streams streams) throws IOException {
    Map<Face, BitSet> used = UsedCharacters.on(contract.pages());
    this.written = isFilledIn(contract) ? mostUsed(used) : null;
    for (Map.Entry<Face, BitSet> each : used.entrySet()) {
      Face face = each.getKey();
      BitSet shown = each.getValue();
      FontProgram program = files.program(face, shown, face.equals(written));
      String name = "F" + (faces.size() + 1);
      faces.put(face, new EmbeddedFace(name, face, shown, program, streams));
    }
  }

  private static boolean isFilledIn(PrintedContract contract) {
    for (PrintedPage page : contract.pages()) {
      for (Piece piece : page.pieces()) {
        if (piece instanceof Piece.Field field && field.field().kind().takesWords()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The face of running text: no other shows as many different characters. */
  private static Face mostUsed(Map<Face, BitSet> used) {
    Face most = null;
    int characters = 0;
    for (Map.Entry<Face, BitSet> each : used.entrySet()) {
      if (each.getValue().cardinality() > characters) {
        most = each.getKey();
        characters = each.getValue().cardinality();
      }
    }
    if (most == null) {
      throw new IllegalStateException("fields without a word beside them");
    }
    return most;
  }

  Map<Face, EmbeddedFace> byFace() {
    return faces;
  }

  /** What fields are filled in with; null when there are none that take words. */
  @Nullable EmbeddedFace written() {
    return written == null ? null : faces.get(written);
  }

  /** The fonts by the names that pages call them by. */
  COSDictionary resources() {
    COSDictionary fonts = new COSDictionary();
    faces.values().forEach(face -> fonts.setItem(face.resourceName(), face.font()));
    return fonts;
  }
}
