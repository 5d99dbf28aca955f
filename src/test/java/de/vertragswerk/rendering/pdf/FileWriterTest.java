package de.vertragswerk.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFBox reads what we write. */
class FileWriterTest {
  private static final COSName KEY = COSName.getPDFName("Value");

  @ParameterizedTest
  @ValueSource(strings = {"", "(", ")", "\\", "\r\n", "a(b)\\c\rd", "§ 5 – Łódź", "\u0000\u00ff"})
  void stringsComeBackAsTheyWere(String text) throws IOException {
    assertThat(written(new COSString(text))).isEqualTo(new COSString(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name", "application/json", "a b", "#", "Gr\u00f6\u00dfe"})
  void namesComeBackAsTheyWere(String name) throws IOException {
    assertThat(written(COSName.getPDFName(name))).isEqualTo(COSName.getPDFName(name));
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 1, -1, 0.5f, -0.125f, 595.276f, 1000.001f, -70})
  void numbersComeBackAsTheyWere(float number) throws IOException {
    assertThat(written(new COSFloat(number)).toString()).contains(plain(number));
  }

  private static String plain(float number) {
    return number == Math.rint(number) ? Integer.toString((int) number) : Float.toString(number);
  }

  @Test
  void arraysAndTruthComeBackAsTheyWere() throws IOException {
    COSArray array = new COSArray();
    array.add(COSInteger.get(7));
    array.add(COSName.A);
    array.add(COSBoolean.FALSE);
    array.add(new COSArray());
    COSArray written = (COSArray) written(array);
    assertThat(written.toString()).isEqualTo(array.toString());
  }

  @Test
  void objectsAreWrittenOnceAndMayReferToEachOther() throws IOException {
    COSDictionary one = new COSDictionary();
    COSDictionary other = new COSDictionary();
    one.setItem(COSName.NEXT, other);
    other.setItem(COSName.PREV, one);
    COSArray both = new COSArray();
    both.add(one);
    both.add(other);
    both.add(one);
    read(
        both,
        catalog -> {
          COSArray read = (COSArray) catalog.getDictionaryObject(KEY);
          assertThat(read.getObject(2)).isSameAs(read.getObject(0));
          COSDictionary first = (COSDictionary) read.getObject(0);
          assertThat(first.getDictionaryObject(COSName.NEXT)).isSameAs(read.getObject(1));
        });
  }

  @Test
  void streamsHaveTheirBytes() throws IOException {
    byte[] bytes = "endstream endobj \r\n \u0000".getBytes(StandardCharsets.ISO_8859_1);
    try (Packer packer = Packer.quick()) {
      Streams streams = new Streams(packer);
      for (COSDictionary stream :
          new COSDictionary[] {streams.plain(bytes), streams.packed(bytes)}) {
        read(
            stream,
            catalog -> {
              COSStream read = (COSStream) catalog.getDictionaryObject(KEY);
              assertThat(bytes(read)).isEqualTo(bytes);
            });
      }
    }
  }

  private static byte[] bytes(COSStream stream) {
    try {
      return stream.createInputStream().readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static COSBase written(COSBase value) throws IOException {
    COSBase[] result = new COSBase[1];
    read(value, catalog -> result[0] = catalog.getDictionaryObject(KEY));
    return result[0];
  }

  private static void read(COSBase value, Consumer<COSDictionary> look) throws IOException {
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setItem(KEY, value);
    COSDictionary pages = new COSDictionary();
    pages.setItem(COSName.TYPE, COSName.PAGES);
    pages.setItem(COSName.KIDS, new COSArray());
    pages.setInt(COSName.COUNT, 0);
    catalog.setItem(COSName.PAGES, pages);
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    try (Packer packer = Packer.quick();
        PDDocument document = Loader.loadPDF(FileWriter.write(trailer, packer))) {
      look.accept(document.getDocumentCatalog().getCOSObject());
    }
  }
}
