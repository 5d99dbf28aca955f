package de.vertragswerk.peers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.fop.pdf.PDFDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * openhtmltopdf: our HTML to a PDF/A-3a and PDF/UA-1. It reads CSS 2.1, so that the style of the
 * page is a plain one; and the table of ligatures is hidden from it.
 */
public final class HtmlToPdfRoute implements Route<String> {
  private static final String STYLE =
      """
      @page { size: A4; margin: 25mm 20mm 25mm 25mm;
        @bottom-right { font: 8pt "Liberation Sans"; content: "Seite " counter(page) " von " counter(pages); } }
      body { font: 10pt/1.4 "Liberation Sans"; margin: 0; }
      h1 { font-size: 18pt; } h2 { font-size: 12pt; page-break-after: avoid; }
      p { margin: 0 0 2mm 0; } ol, ul { list-style: none; margin: 0 0 2mm 0; padding: 0 0 0 8mm; }
      .items > li > .label { float: left; width: 8mm; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      th, td { border: 0.5pt solid #8a8f98; padding: 1mm; text-align: left; vertical-align: top; }
      tr { page-break-inside: avoid; } .skip { display: none; }
      """;

  private final Fonts fonts;
  private final byte[] colours;

  public HtmlToPdfRoute() throws Exception {
    XRLog.setLoggingEnabled(false);
    fonts = Fonts.withoutLigatures();
    try (InputStream profile = PDFDocument.class.getResourceAsStream("sRGB.icc")) {
      colours = profile == null ? null : profile.readAllBytes();
    }
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public String read(Path contract) throws Exception {
    return Files.readString(ContractFiles.made(contract, "html"), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] make(String html) throws Exception {
    Document page = Jsoup.parse(html);
    page.select("style, meta[http-equiv]").remove();
    page.head().appendElement("style").appendText(STYLE);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useFont(fonts.regular().toFile(), Fonts.FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(fonts.bold().toFile(), Fonts.FAMILY, 700, FontStyle.NORMAL, true);
    if (colours != null) {
      builder.useColorProfile(colours);
    }
    builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
    builder.toStream(file);
    builder.run();
    return file.toByteArray();
  }
}
