package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.DocumentHead;
import de.vertragswerk.rendering.layout.PrintedContract;
import de.vertragswerk.rendering.layout.PrintedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** One contract on its way into its file. */
final class PdfFile {
  private static final int ID_LENGTH = 16;
  private static final COSName MARKED = COSName.getPDFName("Marked");
  private static final COSName TABS = COSName.getPDFName("Tabs");
  private static final COSName DISPLAY_TITLE = COSName.getPDFName("DisplayDocTitle");

  private final PdfWriter writer;
  private final DocumentHead head;
  private final PrintedContract contract;
  private final Packer packer;
  private final Streams streams;
  private final FormWriter form;
  private final MarkedContent marked = new MarkedContent();
  private final List<COSDictionary> pages = new ArrayList<>();

  /** All that makes this file another than others. */
  private final List<Packed> contents = new ArrayList<>();

  PdfFile(PdfWriter writer, DocumentHead head, PrintedContract contract, Packer packer) {
    this.writer = writer;
    this.head = head;
    this.contract = contract;
    this.packer = packer;
    this.streams = new Streams(packer);
    this.form = new FormWriter(streams);
  }

  byte[] bytes() throws IOException {
    COSDictionary catalog = new COSDictionary();
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    addPages(catalog);
    form.addTo(catalog);
    addStructure(catalog);
    addNavigation(catalog);
    catalog.setItem(COSName.METADATA, metadata());
    catalog.setItem(COSName.OUTPUT_INTENTS, writer.colours().outputIntents(streams));
    COSDictionary trailer = new COSDictionary();
    trailer.setItem(COSName.ROOT, catalog);
    trailer.setItem(COSName.INFO, Metadata.information(head));
    trailer.setItem(COSName.ID, id());
    return FileWriter.write(trailer, packer);
  }

  private void addPages(COSDictionary catalog) throws IOException {
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
    COSDictionary all = new COSDictionary();
    for (PrintedPage printed : contract.pages()) {
      COSDictionary page = page(printed, drawn);
      page.setItem(COSName.PARENT, all);
      page.setItem(COSName.RESOURCES, resources);
      annotations.addTo(page, printed);
      pages.add(page);
    }
    pictures.addTo(resources, writer.pictures(), streams);
    all.setItem(COSName.TYPE, COSName.PAGES);
    all.setItem(COSName.KIDS, new COSArray(pages));
    all.setInt(COSName.COUNT, pages.size());
    catalog.setItem(COSName.PAGES, all);
  }

  private COSDictionary page(PrintedPage printed, PageContent.Drawn drawn) {
    marked.beginPage();
    PackedStream content = streams.packed(PageContent.of(printed, drawn));
    contents.add(content.content());
    COSDictionary page = new COSDictionary();
    page.setItem(COSName.TYPE, COSName.PAGE);
    page.setItem(COSName.MEDIA_BOX, Numbers.array(0, 0, printed.width(), printed.height()));
    page.setItem(COSName.CONTENTS, content);
    page.setName(TABS, "S");
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

  private void addNavigation(COSDictionary catalog) {
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

  private PackedStream metadata() {
    byte[] xmp = Xmp.of(head, writer.flavour());
    contents.add(Packed.asTheyAre(xmp));
    PackedStream metadata = streams.plain(xmp);
    metadata.setItem(COSName.TYPE, COSName.METADATA);
    metadata.setName(COSName.SUBTYPE, "XML");
    return metadata;
  }

  /** Of what the file says, so that the same contract always has the same. */
  private COSArray id() {
    contents.add(Packed.asTheyAre(head.toString().getBytes(StandardCharsets.UTF_8)));
    byte[] hash = Arrays.copyOf(Digests.sha256(contents), ID_LENGTH);
    COSArray id = new COSArray();
    id.add(new COSString(hash));
    id.add(new COSString(hash));
    return id;
  }
}
