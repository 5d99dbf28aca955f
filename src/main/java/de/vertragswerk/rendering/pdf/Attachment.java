package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.DocumentHead;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Attaches the parameter file that the contract is made of. */
final class Attachment {
  private static final String NAME = "parameters.json";
  private static final COSName AF = COSName.getPDFName("AF");
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");
  private static final COSName PARAMS = COSName.PARAMS;

  private Attachment() {}

  static void attach(
      DocumentHead head, COSDictionary catalog, COSDictionary names, Streams streams) {
    COSDictionary specification = new COSDictionary();
    specification.setItem(COSName.TYPE, COSName.FILESPEC);
    specification.setItem(COSName.F, new COSString(NAME));
    specification.setItem(COSName.UF, new COSString(NAME));
    specification.setItem(COSName.DESC, new COSString(head.labels().parametersFile()));
    specification.setName(RELATIONSHIP, "Source");
    PackedStream file = file(head, streams);
    COSDictionary files = new COSDictionary();
    files.setItem(COSName.F, file);
    files.setItem(COSName.UF, file);
    specification.setItem(COSName.EF, files);
    COSArray associated = new COSArray();
    associated.add(specification);
    catalog.setItem(AF, associated);
    COSArray named = new COSArray();
    named.add(new COSString(NAME));
    named.add(specification);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, named);
    names.setItem(COSName.EMBEDDED_FILES, tree);
  }

  private static PackedStream file(DocumentHead head, Streams streams) {
    byte[] bytes = head.parameters().getBytes(StandardCharsets.UTF_8);
    PackedStream file = streams.packed(bytes);
    file.setItem(COSName.TYPE, EMBEDDED_FILE);
    file.setName(COSName.SUBTYPE, "application/json");
    COSDictionary parameters = new COSDictionary();
    parameters.setInt(COSName.SIZE, bytes.length);
    LocalDate date = head.date();
    if (date != null) {
      String day = "D:" + date.toString().replace("-", "") + "000000Z";
      parameters.setItem(COSName.MOD_DATE, new COSString(day));
    }
    file.setItem(PARAMS, parameters);
    return file;
  }
}
