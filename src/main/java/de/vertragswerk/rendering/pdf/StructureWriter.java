package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.StructureElement;
import de.vertragswerk.rendering.layout.StructureKid;
import de.vertragswerk.rendering.layout.StructureText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes the structure tree, which says in which order and as what the marked pieces are read. */
final class StructureWriter {
  private static final COSName MARK_REFERENCE = COSName.getPDFName("MCR");
  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
  private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
  private static final COSName OBJECT = COSName.getPDFName("Obj");

  private final MarkedContent marked;
  private final List<PDPage> pages;
  private final Map<Integer, COSDictionary> elements = new HashMap<>();
  private final COSArray parents = new COSArray();
  private int nextParent;

  StructureWriter(MarkedContent marked, List<PDPage> pages) {
    this.marked = marked;
    this.pages = pages;
    this.nextParent = pages.size();
  }

  COSDictionary root(StructureElement document) {
    COSDictionary root = new COSDictionary();
    root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    COSArray annotationParents = new COSArray();
    root.setItem(COSName.K, element(document, root, annotationParents));
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
      pages.get(i).getCOSObject().setInt(COSName.STRUCT_PARENTS, i);
    }
  }

  private COSDictionary element(
      StructureElement element, COSDictionary parent, COSArray annotationParents) {
    COSDictionary written = new COSDictionary();
    written.setItem(COSName.TYPE, STRUCT_ELEM);
    written.setName(COSName.S, RoleNames.type(element.role()));
    written.setItem(COSName.P, parent);
    COSDictionary attributes = RoleNames.attributes(element.role());
    if (attributes != null) {
      written.setItem(COSName.A, attributes);
    }
    COSArray kids = new COSArray();
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement child) {
        kids.add(element(child, written, annotationParents));
      } else if (kid instanceof StructureText text) {
        addText(text.number(), written, kids, annotationParents);
      }
    }
    if (kids.size() > 0) {
      written.setItem(COSName.K, kids);
    }
    return written;
  }

  private void addText(int text, COSDictionary element, COSArray kids, COSArray annotationParents) {
    elements.put(text, element);
    for (MarkedContent.Place place : marked.places(text)) {
      COSDictionary page = pages.get(place.page()).getCOSObject();
      if (!element.containsKey(COSName.PG)) {
        element.setItem(COSName.PG, page);
      }
      if (page.equals(element.getDictionaryObject(COSName.PG))) {
        kids.add(COSInteger.get(place.mark()));
      } else {
        kids.add(markOn(page, place.mark()));
      }
    }
    for (COSDictionary annotation : marked.annotations(text)) {
      kids.add(reference(annotation));
      annotation.setInt(COSName.STRUCT_PARENT, nextParent);
      annotationParents.add(COSInteger.get(nextParent++));
      annotationParents.add(element);
    }
  }

  private static COSDictionary markOn(COSDictionary page, int mark) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, MARK_REFERENCE);
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, mark);
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
