package de.vertragswerk.rendering.docx;

import static java.util.stream.Collectors.joining;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.docx4j.jaxb.ri.NamespacePrefixMapper;

/**
 * Reads and writes docx4j's objects as XML. Not by docx4j's own context: that one knows every
 * Office format, takes a second to build, and configures parsers for the whole JVM.
 */
final class WordXml {
  private static final String PREFIXES = "org.glassfish.jaxb.namespacePrefixMapper";
  private static final Pattern NAMESPACE = Pattern.compile(" xmlns(?::\\w+)?=\"[^\"]*\"");
  private static final JAXBContext CONTEXT = context();

  /** Prefix of what Word of 2007 does not know and may pass over. */
  static final String YOUNGER = "w14";

  private WordXml() {}

  private static JAXBContext context() {
    try {
      return JAXBContext.newInstance(
          "org.docx4j.wml:org.docx4j.w14:org.docx4j.w15:org.docx4j.dml.picture",
          NamespacePrefixMapper.class.getClassLoader());
    } catch (JAXBException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static <T> T parse(byte[] xml, Class<T> type) {
    XMLInputFactory inputs = XMLInputFactory.newDefaultFactory();
    inputs.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader =
          inputs.createXMLStreamReader(new StringReader(new String(xml, StandardCharsets.UTF_8)));
      Object root = CONTEXT.createUnmarshaller().unmarshal(reader);
      return type.cast(root instanceof JAXBElement<?> element ? element.getValue() : root);
    } catch (JAXBException | XMLStreamException broken) {
      throw new IllegalStateException("a part of the template is broken", broken);
    }
  }

  static String text(Object root) {
    return new String(write(root), StandardCharsets.UTF_8);
  }

  static byte[] write(Object root) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    try {
      Marshaller marshaller = CONTEXT.createMarshaller();
      marshaller.setProperty(PREFIXES, new NamespacePrefixMapper());
      marshaller.marshal(root, out);
    } catch (JAXBException broken) {
      throw new IllegalStateException(broken);
    }
    return withSortedNamespaces(out.toByteArray());
  }

  /** JAXB declares the namespaces of the root in an order that differs between Java versions. */
  private static byte[] withSortedNamespaces(byte[] xml) {
    int start = indexOf(xml, '<', indexOf(xml, '>', 0));
    int end = indexOf(xml, '>', start);
    String tag = new String(xml, start, end - start, StandardCharsets.UTF_8);
    String declarations =
        NAMESPACE.matcher(tag).results().map(MatchResult::group).sorted().collect(joining());
    String rest = NAMESPACE.matcher(tag).replaceAll("");
    int name = rest.contains(" ") ? rest.indexOf(' ') : rest.length();
    byte[] sorted =
        (rest.substring(0, name) + declarations + rest.substring(name))
            .getBytes(StandardCharsets.UTF_8);
    // the same declarations in another order: the tag keeps its length
    System.arraycopy(sorted, 0, xml, start, sorted.length);
    return xml;
  }

  private static int indexOf(byte[] xml, char sign, int from) {
    int at = from;
    while (xml[at] != sign) {
      at++;
    }
    return at;
  }
}
