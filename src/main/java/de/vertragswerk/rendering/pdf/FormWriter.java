package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.FormField;
import de.vertragswerk.rendering.layout.Piece;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes the fields that are filled in or signed; each is its own and only widget. */
final class FormWriter {
  /** There are signature fields; whether one is signed is said elsewhere. */
  private static final int SIGNATURES_EXIST = 1;

  /** Flag of a field that breaks lines. */
  private static final int SEVERAL_LINES = 1 << 12;

  private static final String FONT = "Form";
  private static final double LARGEST = 10;
  private static final double OF_HEIGHT = 0.7;
  private static final byte[] NO_TEXT = "/Tx BMC\nEMC\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NOTHING = {};

  private static final COSName FORM_TYPE = COSName.getPDFName("FormType");

  private final Streams streams;
  private final TickLooks ticks;
  private final COSArray fields = new COSArray();
  private final COSDictionary resources = new COSDictionary();
  private boolean hasSignatures;

  FormWriter(Streams streams) {
    this.streams = streams;
    this.ticks = new TickLooks(streams);
  }

  /**
   * @param typeface of what is filled in
   */
  void useFont(EmbeddedFace typeface) {
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName(FONT), FormFont.of(typeface));
    resources.setItem(COSName.FONT, fonts);
  }

  /** A field as an annotation of its page. */
  COSDictionary field(Piece.Field piece, double pageHeight) {
    FormField field = piece.field();
    if (field.name().isEmpty() || field.name().indexOf('.') >= 0) {
      throw new IllegalArgumentException("PDF has no field of the name '" + field.name() + "'");
    }
    COSDictionary widget = new COSDictionary();
    widget.setItem(COSName.TYPE, COSName.ANNOT);
    widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
    widget.setItem(COSName.RECT, rectangle(piece, pageHeight));
    widget.setInt(COSName.F, LinkWriter.PRINTED);
    widget.setItem(COSName.T, new COSString(field.name()));
    widget.setItem(COSName.TU, new COSString(field.label()));
    switch (field.kind()) {
      case TEXT, LINES -> {
        widget.setItem(COSName.FT, COSName.TX);
        if (field.kind() == FormField.Kind.LINES) {
          widget.setInt(COSName.FF, SEVERAL_LINES);
        }
        widget.setItem(COSName.DA, new COSString(appearance(piece.height())));
        widget.setItem(COSName.AP, look(piece, NO_TEXT));
      }
      case TICK -> {
        widget.setItem(COSName.FT, COSName.BTN);
        widget.setItem(COSName.V, COSName.Off);
        widget.setItem(COSName.AS, COSName.Off);
        widget.setItem(COSName.AP, ticks.looks(piece));
      }
      case SIGNATURE -> {
        widget.setItem(COSName.FT, COSName.SIG);
        widget.setItem(COSName.AP, look(piece, NOTHING));
        hasSignatures = true;
      }
    }
    fields.add(widget);
    return widget;
  }

  /** Lets the file have the fields, if there are any. */
  void addTo(COSDictionary catalog) {
    if (fields.size() == 0) {
      return;
    }
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.FIELDS, fields);
    if (hasSignatures) {
      form.setInt(COSName.SIG_FLAGS, SIGNATURES_EXIST);
    }
    if (resources.size() > 0) {
      form.setItem(COSName.DR, resources);
      form.setItem(COSName.DA, new COSString(appearance(LARGEST / OF_HEIGHT)));
    }
    catalog.setItem(COSName.ACRO_FORM, form);
  }

  private static String appearance(double height) {
    long size = Math.max(1, Math.round(Math.min(LARGEST, height * OF_HEIGHT)));
    return "/" + FONT + " " + size + " Tf 0 g";
  }

  /** What is seen of the field while it is empty: nothing, and yet a look is asked for. */
  private COSDictionary look(Piece.Field piece, byte[] operators) {
    COSDictionary looks = new COSDictionary();
    looks.setItem(COSName.N, drawing(streams, operators, piece));
    looks.setDirect(true);
    return looks;
  }

  /** Something drawn over a place. */
  static PackedStream drawing(Streams streams, byte[] operators, Piece.Field place) {
    PackedStream form = streams.plain(operators);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setInt(FORM_TYPE, 1);
    form.setItem(COSName.BBOX, Numbers.array(0, 0, place.width(), place.height()));
    form.setItem(COSName.RESOURCES, new COSDictionary());
    return form;
  }

  private static COSArray rectangle(Piece.Field field, double pageHeight) {
    double top = pageHeight - field.y();
    return Numbers.array(field.x(), top - field.height(), field.x() + field.width(), top);
  }
}
