package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.StructureElement;
import de.vertragswerk.rendering.layout.StructureKid;
import de.vertragswerk.rendering.layout.StructureText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Writes the structure tree, which says in which order and as what the marked pieces are read. It
 * is the largest part of a file after the pages: what may be left out is.
 */
final class StructureWriter {
  private static final COSName MARK_REFERENCE = COSName.getPDFName("MCR");
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName OBJECT = COSName.getPDFName("Obj");

  private final MarkedContent marked;
  private final List<COSDictionary> pages;
  private final Attributes attributes = new Attributes();
  private final Map<Integer, COSDictionary> elements = new HashMap<>();
  private final COSArray parents = new COSArray();
  private final COSArray annotationParents = new COSArray();
  private int nextParent;

  StructureWriter(MarkedContent marked, List<COSDictionary> pages) {
    this.marked = marked;
    this.pages = pages;
    this.nextParent = pages.size();
  }

  COSDictionary root(StructureElement document) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    root.setItem(COSName.K, element(document, root));
    addPageParents();
    parents.addAll(annotationParents);
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, parents);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextParent);
    return root;
  }

  private void addPageParents() {
    for (int i = 0; i < pages.size(); i++) {
      COSArray texts = new COSArray();
      for (int text : marked.pages().get(i)) {
        texts.add(elements.get(text));
      }
      parents.add(COSInteger.get(i));
      parents.add(texts);
      pages.get(i).setInt(COSName.STRUCT_PARENTS, i);
    }
  }

  private COSDictionary element(StructureElement element, COSDictionary parent) {
    COSDictionary written = new COSDictionary();
    written.setName(COSName.S, RoleNames.type(element.role()));
    written.setItem(COSName.P, parent);
    COSDictionary said = attributes.of(element.role());
    if (said != null) {
      written.setItem(COSName.A, said);
    }
    if (!element.alternativeText().isEmpty()) {
      written.setItem(COSName.ALT, new COSString(element.alternativeText()));
    }
    COSArray kids = new COSArray();
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        kids.add(element(child, written));
      } else if (kid instanceof StructureText text) {
        addText(text.number(), written, kids);
      }
    }
    if (kids.size() > 0) {
      written.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }
    return written;
  }

  private void addText(int text, COSDictionary element, COSArray kids) {
    elements.put(text, element);
    COSArray box = marked.box(text);
    if (box != null) {
      element.setItem(COSName.A, Attributes.figure(box));
    }
    for (MarkedContent.Place place : marked.places(text)) {
      kids.add(mark(place, element));
    }
    for (COSDictionary annotation : marked.annotations(text)) {
      kids.add(reference(annotation));
      annotation.setInt(COSName.STRUCT_PARENT, nextParent);
      annotationParents.add(COSInteger.get(nextParent++));
      annotationParents.add(element);
    }
  }

  /** A number is enough for a mark on the page that the element begins on. */
  private COSBase mark(MarkedContent.Place place, COSDictionary element) {
    COSDictionary page = pages.get(place.page());
    if (!element.containsKey(COSName.PG)) {
      element.setItem(COSName.PG, page);
    }
    if (page.equals(element.getDictionaryObject(COSName.PG))) {
      return COSInteger.get(place.mark());
    }
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MARK_REFERENCE);
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, place.mark());
    reference.setDirect(true);
    return reference;
  }

  private static COSDictionary reference(COSDictionary annotation) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
    reference.setItem(COSName.PG, annotation.getDictionaryObject(COSName.P));
    reference.setItem(OBJECT, annotation);
    reference.setDirect(true);
    return reference;
  }
}
