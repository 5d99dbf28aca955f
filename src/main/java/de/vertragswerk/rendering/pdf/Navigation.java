package de.vertragswerk.rendering.pdf;

import de.vertragswerk.rendering.layout.Anchor;
import de.vertragswerk.rendering.layout.OutlineEntry;
import de.vertragswerk.rendering.layout.PrintedContract;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** Writes the named places and the list of headings. */
final class Navigation {
  private static final COSName XYZ = COSName.getPDFName("XYZ");

  private Navigation() {}

  /** The named places as a name tree, which wants them sorted. */
  static COSDictionary destinations(PrintedContract contract, List<COSDictionary> pages) {
    NavigableMap<String, Anchor> sorted = new TreeMap<>();
    contract.anchors().forEach(anchor -> sorted.putIfAbsent(anchor.name(), anchor));
    COSArray names = new COSArray();
    for (Anchor anchor : sorted.values()) {
      double height = contract.pages().get(anchor.page() - 1).height();
      names.add(new COSString(anchor.name()));
      names.add(place(pages.get(anchor.page() - 1), height - anchor.y()));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    return tree;
  }

  private static COSArray place(COSDictionary page, double top) {
    COSArray place = new COSArray();
    place.add(page);
    place.add(XYZ);
    place.add(COSInteger.ZERO);
    place.add(COSInteger.get(Math.round(top)));
    place.add(COSInteger.ZERO);
    return place;
  }

  static COSDictionary outline(List<OutlineEntry> entries) {
    COSDictionary outline = new COSDictionary();
    outline.setItem(COSName.TYPE, COSName.OUTLINES);
    COSDictionary before = null;
    for (OutlineEntry entry : entries) {
      COSDictionary item = new COSDictionary();
      item.setItem(COSName.TITLE, new COSString(entry.title()));
      item.setItem(COSName.PARENT, outline);
      item.setItem(COSName.DEST, new COSString(entry.anchor()));
      if (before == null) {
        outline.setItem(COSName.FIRST, item);
      } else {
        before.setItem(COSName.NEXT, item);
        item.setItem(COSName.PREV, before);
      }
      before = item;
    }
    if (before != null) {
      outline.setItem(COSName.LAST, before);
      outline.setInt(COSName.COUNT, entries.size());
    }
    return outline;
  }
}
