package de.vertragswerk.sameness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF says of itself: properties, the attached parameter file, headers and footers. */
final class PdfFacts {
  private static final Map<String, String> NAMES =
      Map.of(
          "ContractId", "contractId",
          "Revision", "revision",
          "Library", "library",
          "LibraryVersion", "libraryVersion",
          "LibraryHash", "libraryHash");

  private PdfFacts() {}

  static void read(PDDocument document, List<PageMarks> pages, ReadingBuilder reading)
      throws IOException {
    reading.fact("language", document.getDocumentCatalog().getLanguage());
    PDDocumentInformation information = document.getDocumentInformation();
    NAMES.forEach(
        (name, fact) -> {
          String value = information.getCustomMetadataValue(name);
          reading.fact(fact, value == null ? "" : value);
        });
    String created = information.getCOSObject().getString(COSName.CREATION_DATE, "");
    reading.fact("date", created.replaceAll("D:(\\d{4})(\\d\\d)(\\d\\d).*", "$1-$2-$3"));
    reading.fact("parameters", Parameters.normal(parameters(document)));
    furniture(pages, reading);
  }

  private static String parameters(PDDocument document) throws IOException {
    COSArray attached =
        document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
    COSDictionary specification = (COSDictionary) attached.getObject(0);
    COSStream file = specification.getCOSDictionary(COSName.EF).getCOSStream(COSName.F);
    return new String(file.createInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** As on the first page, and as on the others, which all must be the same but for the number. */
  private static void furniture(List<PageMarks> pages, ReadingBuilder reading) {
    List<String> templates =
        pages.stream()
            .sorted(Comparator.comparing(PageMarks::number))
            .map(page -> template(page, pages.size()))
            .toList();
    reading.fact("firstPage", templates.get(0));
    List<String> others = templates.subList(1, templates.size()).stream().distinct().toList();
    if (others.size() > 1) {
      throw new AssertionError("pages differ in header or footer: " + others);
    }
    others.forEach(template -> reading.fact("otherPages", template));
  }

  private static String template(PageMarks page, int pages) {
    String counts = "(?<!\\d)" + page.number() + "(\\D+)" + pages + "$";
    return page.furniture().replaceAll(counts, "{page}$1{pages}");
  }
}
