package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.ContractDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A written file, read with nothing but the JDK. */
public record DocxFile(Map<String, byte[]> parts) {
  public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  static byte[] render(ContractDocument document) {
    return new DocxRenderer(any -> DocxFixture.PAGES, new WeightedColumns()).render(document);
  }

  static DocxFile of(ContractDocument document) {
    return read(render(document));
  }

  public static DocxFile read(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
    return new DocxFile(parts);
  }

  String text(String part) {
    return new String(bytes(part), StandardCharsets.UTF_8);
  }

  byte[] bytes(String part) {
    byte[] bytes = parts.get(part);
    if (bytes == null) {
      throw new AssertionError("no part " + part + " in " + parts.keySet());
    }
    return bytes;
  }

  public Element root(String part) {
    return parse(bytes(part)).getDocumentElement();
  }

  public Element body() {
    return only(root("word/document.xml"), "body");
  }

  static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    } catch (ParserConfigurationException | SAXException | IOException broken) {
      throw new AssertionError(broken);
    }
  }

  /** All elements of the name below, in the order of the text. */
  public static List<Element> all(Element parent, String name) {
    var nodes = parent.getElementsByTagNameNS(W, name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(index -> (Element) nodes.item(index))
        .toList();
  }

  public static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  public static Stream<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> name.equals(child.getLocalName()));
  }

  static Element only(Element parent, String name) {
    List<Element> found = children(parent, name).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + name);
    }
    return found.get(0);
  }

  /** The attribute w:val of the element at the path below; empty when there is none. */
  public static String val(Element from, String... path) {
    Element at = from;
    for (String name : path) {
      List<Element> found = children(at, name).toList();
      if (found.isEmpty()) {
        return "";
      }
      at = found.get(0);
    }
    return at.getAttributeNS(W, "val");
  }

  public static String attribute(Element element, String name) {
    return element.getAttributeNS(W, name);
  }

  public static String style(Element paragraph) {
    return val(paragraph, "pPr", "pStyle");
  }

  /**
   * What a reader sees of a paragraph, tabs and line breaks included, field codes not; nor what
   * stands for nothing in a bookmark, nor what is filled in.
   */
  public static String shown(Element parent) {
    StringBuilder shown = new StringBuilder();
    for (Element child : children(parent)) {
      switch (child.getLocalName()) {
        case "t" -> shown.append(child.getTextContent().replace("\u200B", ""));
        case "tab" -> shown.append('\t');
        case "br" -> shown.append('\n');
        case "pPr", "rPr", "instrText", "sdt" -> {}
        default -> shown.append(shown(child));
      }
    }
    return shown.toString();
  }
}
