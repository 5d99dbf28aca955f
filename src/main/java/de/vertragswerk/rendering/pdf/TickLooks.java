package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Piece;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * What is seen of a box that is ticked: a cross from edge to edge, as in Word; the box itself is
 * part of the page. Boxes of the same size share their looks, which no program writes into: it only
 * says which one is seen.
 */
final class TickLooks {
  private static final COSName ON = COSName.getPDFName("Yes");
  private static final byte[] NOTHING = {};
  private static final double FROM_EDGE = 1.6;
  private static final String PEN = "1.1 w 1 J 0 G";

  private final Streams streams;
  private final Map<String, COSDictionary> bySize = new HashMap<>();

  TickLooks(Streams streams) {
    this.streams = streams;
  }

  COSDictionary looks(Piece.Field box) {
    return bySize.computeIfAbsent(cross(box), operators -> looks(box, operators));
  }

  private COSDictionary looks(Piece.Field box, String operators) {
    byte[] cross = operators.getBytes(StandardCharsets.US_ASCII);
    COSDictionary states = new COSDictionary();
    states.setItem(ON, FormWriter.drawing(streams, cross, box));
    states.setItem(COSName.Off, FormWriter.drawing(streams, NOTHING, box));
    COSDictionary looks = new COSDictionary();
    looks.setItem(COSName.N, states);
    return looks;
  }

  private static String cross(Piece.Field box) {
    String left = decimal(FROM_EDGE);
    String right = decimal(box.width() - FROM_EDGE);
    String top = decimal(box.height() - FROM_EDGE);
    return String.join(
        " ", "q", PEN, left, left, "m", right, top, "l", left, top, "m", right, left, "l S Q\n");
  }

  /** A tenth of a point is fine enough for a stroke that is thicker. */
  private static String decimal(double points) {
    long tenths = Math.round(points * 10);
    return tenths / 10 + "." + tenths % 10;
  }
}
