package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.rendering.layout.Face;
import de.vertragswerk.rendering.layout.PrintedContract;
import de.vertragswerk.rendering.layout.PrintedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes one laid-out contract as a file. */
final class PdfWriter {
  private static final float VERSION = 1.7f;
  private static final int ID_LENGTH = 16;
  private static final COSName MARKED = COSName.getPDFName("Marked");

  private final DocumentHead head;
  private final PrintedContract contract;
  private final PDDocument document;
  private final Streams streams;
  private final MarkedContent marked = new MarkedContent();
  private final List<PDPage> pages = new ArrayList<>();
  private final List<byte[]> contents = new ArrayList<>();

  private PdfWriter(DocumentHead head, PrintedContract contract, PDDocument document) {
    this.head = head;
    this.contract = contract;
    this.document = document;
    this.streams = new Streams(document.getDocument());
  }

  static byte[] write(DocumentHead head, PrintedContract contract, FontFiles fonts)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      return new PdfWriter(head, contract, document).write(fonts);
    }
  }

  private byte[] write(FontFiles fonts) throws IOException {
    document.getDocument().setVersion(VERSION);
    addPages(embeddedFaces(fonts));
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    addStructure(catalog);
    addNavigation(catalog);
    byte[] xmp = Metadata.xmp(head);
    COSStream metadata = streams.plain(xmp);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    catalog.setItem(COSName.METADATA, metadata);
    catalog.setItem(COSName.OUTPUT_INTENTS, ColourProfile.outputIntents(streams));
    COSDictionary trailer = document.getDocument().getTrailer();
    trailer.setItem(COSName.INFO, Metadata.information(head));
    trailer.setItem(COSName.ID, id(xmp));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private Map<Face, EmbeddedFace> embeddedFaces(FontFiles fonts) throws IOException {
    Map<Face, EmbeddedFace> embedded = new LinkedHashMap<>();
    for (Map.Entry<Face, NavigableSet<Integer>> used :
        UsedCharacters.on(contract.pages()).entrySet()) {
      String name = "F" + (embedded.size() + 1);
      embedded.put(
          used.getKey(), new EmbeddedFace(name, used.getKey(), used.getValue(), fonts, streams));
    }
    return embedded;
  }

  private void addPages(Map<Face, EmbeddedFace> faces) throws IOException {
    COSDictionary fonts = new COSDictionary();
    faces.values().forEach(face -> fonts.setItem(face.resourceName(), face.font()));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, fonts);
    Map<Integer, String> tags = RoleNames.ofTexts(contract.structure());
    for (PrintedPage printed : contract.pages()) {
      marked.beginPage();
      PDPage page = new PDPage(new PDRectangle((float) printed.width(), (float) printed.height()));
      byte[] content = PageContent.of(printed, faces, tags, marked);
      COSDictionary written = page.getCOSObject();
      written.setItem(COSName.RESOURCES, resources);
      written.setItem(COSName.CONTENTS, streams.packed(content));
      written.setName(COSName.getPDFName("Tabs"), "S");
      COSArray links = new COSArray();
      LinkWriter.links(printed, written, marked).forEach(links::add);
      if (links.size() > 0) {
        written.setItem(COSName.ANNOTS, links);
      }
      document.addPage(page);
      pages.add(page);
      contents.add(content);
    }
  }

  private void addStructure(COSDictionary catalog) {
    COSDictionary markInformation = new COSDictionary();
    markInformation.setBoolean(MARKED, true);
    catalog.setItem(COSName.MARK_INFO, markInformation);
    catalog.setItem(COSName.LANG, new COSString(head.language()));
    catalog.setItem(
        COSName.STRUCT_TREE_ROOT, new StructureWriter(marked, pages).root(contract.structure()));
  }

  private void addNavigation(COSDictionary catalog) throws IOException {
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.DESTS, Navigation.destinations(contract, pages));
    if (!head.parameters().isEmpty()) {
      Attachment.attach(head, catalog, names, streams);
    }
    catalog.setItem(COSName.NAMES, names);
    if (!contract.outline().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, Navigation.outline(contract.outline()));
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
  }

  /** Of what the file says, so that the same contract always has the same. */
  private COSArray id(byte[] xmp) {
    List<byte[]> parts = new ArrayList<>(contents);
    parts.add(xmp);
    parts.add(head.toString().getBytes(StandardCharsets.UTF_8));
    byte[] hash = Arrays.copyOf(Digests.sha256(parts.toArray(new byte[0][])), ID_LENGTH);
    COSArray id = new COSArray();
    id.add(new COSString(hash));
    id.add(new COSString(hash));
    return id;
  }
}
