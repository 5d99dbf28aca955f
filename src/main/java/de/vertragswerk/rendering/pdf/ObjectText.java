package de.vertragswerk.rendering.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes objects as PDF has them. */
final class ObjectText {
  private static final String DELIMITERS = "#%()/<>[]{}";
  private static final String HEX = "0123456789ABCDEF";
  private static final long THOUSANDTHS = 1000;

  private final FileObjects objects;
  private final Bytes out;

  ObjectText(FileObjects objects, Bytes out) {
    this.objects = objects;
    this.out = out;
  }

  /** A dictionary itself, be it one that others refer to. */
  void dictionary(COSDictionary dictionary) {
    out.text("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      name(entry.getKey());
      value(entry.getValue());
    }
    out.text(">>");
  }

  private void value(COSBase value) {
    if (value instanceof COSName name) {
      name(name);
    } else if (value instanceof COSInteger number) {
      out.raw(' ').whole(number.longValue());
    } else if (value instanceof COSDictionary dictionary) {
      reference(dictionary);
    } else if (value instanceof COSArray array) {
      out.raw('[');
      array.forEach(this::value);
      out.raw(']');
    } else if (value instanceof COSString string) {
      string(string);
    } else if (value instanceof COSFloat number) {
      out.raw(' ').decimal(Math.round(number.floatValue() * (double) THOUSANDTHS), THOUSANDTHS);
    } else if (value instanceof COSBoolean truth) {
      out.raw(' ').text(Boolean.toString(truth.getValue()));
    } else {
      throw new IllegalStateException("no file of ours has a " + value.getClass());
    }
  }

  private void reference(COSDictionary dictionary) {
    int number = objects.number(dictionary);
    if (number == 0) {
      dictionary(dictionary);
    } else {
      out.raw(' ').whole(number).text(" 0 R");
    }
  }

  private void name(COSName name) {
    out.raw('/');
    for (byte letter : name.getName().getBytes(StandardCharsets.UTF_8)) {
      if (letter > ' ' && letter < 0x7F && DELIMITERS.indexOf(letter) < 0) {
        out.raw(letter);
      } else {
        out.raw('#').raw(HEX.charAt((letter >> 4) & 15)).raw(HEX.charAt(letter & 15));
      }
    }
  }

  private void string(COSString string) {
    out.raw('(');
    for (byte code : string.getBytes()) {
      out.literal(Byte.toUnsignedInt(code));
    }
    out.raw(')');
  }
}
