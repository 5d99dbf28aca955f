package de.vertragswerk.rendering.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** What a font descriptor says of a face, in thousandths of its size. */
record FaceMetrics(float ascent, float descent, float capHeight, List<Float> box) {

  static FaceMetrics of(TrueTypeFont font) throws IOException {
    float scale = 1000f / font.getUnitsPerEm();
    HorizontalHeaderTable lines = font.getHorizontalHeader();
    HeaderTable head = font.getHeader();
    List<Float> box =
        Stream.of(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax())
            .map(edge -> edge * scale)
            .toList();
    return new FaceMetrics(
        lines.getAscender() * scale,
        lines.getDescender() * scale,
        font.getOS2Windows().getCapHeight() * scale,
        box);
  }
}
