package de.vertragswerk.rendering.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/** Lengths in points, as precise as anybody can see. */
final class Numbers {
  private Numbers() {}

  static COSNumber of(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths % 100 == 0
        ? COSInteger.get(hundredths / 100)
        : new COSFloat(hundredths / 100f);
  }

  /** Of a place that is not seen but only found. */
  static COSArray whole(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(COSInteger.get(Math.round(value)));
    }
    return array;
  }

  static COSArray array(double... values) {
    COSArray array = new COSArray();
    for (double value : values) {
      array.add(of(value));
    }
    return array;
  }
}
