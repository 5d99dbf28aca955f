package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.rendering.layout.PrintedContract;
import de.vertragswerk.rendering.layout.PrintedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One contract on its way into its file. */
final class PdfFile {
  private static final float VERSION = 1.7f;
  private static final int ID_LENGTH = 16;
  private static final COSName MARKED = COSName.getPDFName("Marked");
  private static final COSName TABS = COSName.getPDFName("Tabs");
  private static final COSName DISPLAY_TITLE = COSName.getPDFName("DisplayDocTitle");

  /** All small objects in one stream: the more of them, the better they pack. */
  private static final CompressParameters OBJECTS = new CompressParameters(1 << 16);

  private final PdfWriter writer;
  private final DocumentHead head;
  private final PrintedContract contract;
  private final PDDocument document;
  private final Streams streams;
  private final FormWriter form;
  private final MarkedContent marked = new MarkedContent();
  private final List<PDPage> pages = new ArrayList<>();

  /** All that makes this file another than others. */
  private final List<byte[]> contents = new ArrayList<>();

  PdfFile(
      PdfWriter writer,
      DocumentHead head,
      PrintedContract contract,
      PDDocument document,
      Streams streams) {
    this.writer = writer;
    this.head = head;
    this.contract = contract;
    this.document = document;
    this.streams = streams;
    this.form = new FormWriter(streams);
  }

  byte[] bytes() throws IOException {
    document.getDocument().setVersion(VERSION);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    addPages();
    form.addTo(catalog);
    addStructure(catalog);
    addNavigation(catalog);
    catalog.setItem(COSName.METADATA, metadata());
    catalog.setItem(COSName.OUTPUT_INTENTS, writer.colours().outputIntents(streams));
    COSDictionary trailer = document.getDocument().getTrailer();
    trailer.setItem(COSName.INFO, Metadata.information(head));
    trailer.setItem(COSName.ID, id());
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    document.save(out, OBJECTS);
    return out.toByteArray();
  }

  private void addPages() throws IOException {
    EmbeddedFaces faces = new EmbeddedFaces(contract, writer.fonts(), streams);
    EmbeddedFace written = faces.written();
    if (written != null) {
      form.useFont(written);
    }
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.FONT, faces.resources());
    Pictures pictures = new Pictures();
    PageContent.Drawn drawn =
        new PageContent.Drawn(
            faces.byFace(), pictures, RoleNames.ofTexts(contract.structure()), marked);
    Annotations annotations = new Annotations(form, marked);
    for (PrintedPage printed : contract.pages()) {
      PDPage page = page(printed, drawn);
      page.getCOSObject().setItem(COSName.RESOURCES, resources);
      annotations.addTo(page.getCOSObject(), printed);
      document.addPage(page);
      pages.add(page);
    }
    pictures.addTo(resources, writer.pictures(), streams);
  }

  private PDPage page(PrintedPage printed, PageContent.Drawn drawn) throws IOException {
    marked.beginPage();
    PDPage page = new PDPage(new PDRectangle((float) printed.width(), (float) printed.height()));
    byte[] content = PageContent.of(printed, drawn);
    contents.add(content);
    page.getCOSObject().setItem(COSName.CONTENTS, streams.packed(content));
    page.getCOSObject().setName(TABS, "S");
    return page;
  }

  private void addStructure(COSDictionary catalog) {
    COSDictionary markInformation = new COSDictionary();
    markInformation.setBoolean(MARKED, true);
    markInformation.setDirect(true);
    catalog.setItem(COSName.MARK_INFO, markInformation);
    catalog.setItem(COSName.LANG, new COSString(head.language()));
    catalog.setItem(
        COSName.STRUCT_TREE_ROOT, new StructureWriter(marked, pages).root(contract.structure()));
  }

  private void addNavigation(COSDictionary catalog) throws IOException {
    COSDictionary preferences = new COSDictionary();
    preferences.setBoolean(DISPLAY_TITLE, true);
    preferences.setDirect(true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, preferences);
    COSDictionary names = new COSDictionary();
    names.setItem(COSName.DESTS, Navigation.destinations(contract, pages));
    if (writer.flavour().hasData() && !head.parameters().isEmpty()) {
      Attachment.attach(head, catalog, names, streams);
    }
    catalog.setItem(COSName.NAMES, names);
    if (!contract.outline().isEmpty()) {
      catalog.setItem(COSName.OUTLINES, Navigation.outline(contract.outline()));
      catalog.setName(COSName.PAGE_MODE, "UseOutlines");
    }
  }

  private COSStream metadata() throws IOException {
    byte[] xmp = Xmp.of(head, writer.flavour());
    contents.add(xmp);
    COSStream metadata = streams.plain(xmp);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    return metadata;
  }

  /** Of what the file says, so that the same contract always has the same. */
  private COSArray id() {
    contents.add(head.toString().getBytes(StandardCharsets.UTF_8));
    byte[] hash = Arrays.copyOf(Digests.sha256(contents.toArray(new byte[0][])), ID_LENGTH);
    COSArray id = new COSArray();
    id.add(new COSString(hash));
    id.add(new COSString(hash));
    return id;
  }
}
