package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.ImageFile;
import de.vertragswerk.rendering.pdf.PictureData.Kind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The pictures of one file, each once, however often it is shown. */
final class Pictures {
  private static final int BITS = 8;

  private final Map<ImageFile, String> names = new LinkedHashMap<>();

  /** The name by which pages call a picture. */
  String name(ImageFile file) {
    return names.computeIfAbsent(file, any -> "P" + (names.size() + 1));
  }

  /** Adds the pictures that have been called to what pages may call. */
  void addTo(COSDictionary resources, PictureFiles files, Streams streams) throws IOException {
    COSDictionary pictures = new COSDictionary();
    for (Map.Entry<ImageFile, String> each : names.entrySet()) {
      pictures.setItem(
          COSName.getPDFName(each.getValue()), picture(files.data(each.getKey()), streams));
    }
    if (pictures.size() > 0) {
      resources.setItem(COSName.XOBJECT, pictures);
    }
  }

  private static PackedStream picture(PictureData data, Streams streams) {
    PackedStream picture = new PackedStream(data.samples());
    picture.setItem(
        COSName.FILTER, data.kind().isJpeg() ? COSName.DCT_DECODE : COSName.FLATE_DECODE);
    describe(picture, data, colours(data));
    if (data.opacity().length() > 0) {
      PackedStream mask = streams.flate(data.opacity());
      describe(mask, data, COSName.DEVICEGRAY);
      picture.setItem(COSName.SMASK, mask);
    }
    return picture;
  }

  private static void describe(PackedStream picture, PictureData data, COSBase colours) {
    picture.setItem(COSName.TYPE, COSName.XOBJECT);
    picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
    picture.setInt(COSName.WIDTH, data.width());
    picture.setInt(COSName.HEIGHT, data.height());
    picture.setInt(COSName.BITS_PER_COMPONENT, BITS);
    picture.setItem(COSName.COLORSPACE, colours);
  }

  private static COSBase colours(PictureData data) {
    if (data.kind() != Kind.PALETTE) {
      return data.kind().isGrey() ? COSName.DEVICEGRAY : COSName.DEVICERGB;
    }
    COSArray palette = new COSArray();
    palette.add(COSName.INDEXED);
    palette.add(COSName.DEVICERGB);
    palette.add(COSInteger.get(data.palette().length() / 3 - 1));
    palette.add(new COSString(data.palette().bytes()));
    return palette;
  }
}
