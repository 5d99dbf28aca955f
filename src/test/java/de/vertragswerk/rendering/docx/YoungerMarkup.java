package de.vertragswerk.rendering.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a part says may be passed over by whoever does not know it. */
final class YoungerMarkup {
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private YoungerMarkup() {}

  /** The part without it, as a program of 2006 reads it; null when it says nothing of the kind. */
  static @Nullable Document ignored(byte[] xml) {
    Document document = DocxFile.parse(xml);
    Element root = document.getDocumentElement();
    String prefixes = root.getAttributeNS(COMPATIBILITY, "Ignorable");
    if (prefixes.isEmpty()) {
      return null;
    }
    List<String> namespaces =
        Arrays.stream(prefixes.split(" ", -1)).map(root::lookupNamespaceURI).toList();
    root.removeAttributeNS(COMPATIBILITY, "Ignorable");
    remove(root, namespaces);
    return document;
  }

  private static void remove(Element parent, List<String> namespaces) {
    List<Element> children = new ArrayList<>(DocxFile.children(parent));
    for (Element child : children) {
      if (namespaces.contains(child.getNamespaceURI())) {
        parent.removeChild((Node) child);
      } else {
        remove(child, namespaces);
      }
    }
  }
}
