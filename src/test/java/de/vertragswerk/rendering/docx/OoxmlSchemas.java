package de.vertragswerk.rendering.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of ECMA-376, as Apache POI carries them. */
final class OoxmlSchemas {
  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

  /** Those that no other imports; the namespace of XML itself has none of its own there. */
  private static final List<String> SCHEMAS =
      List.of(
          "wml.xsd",
          "dml-picture.xsd",
          "vml-officeDrawing.xsd",
          "vml-wordprocessingDrawing.xsd",
          "opc-relationships.xsd",
          "shared-documentPropertiesCustom.xsd",
          "shared-documentPropertiesExtended.xsd",
          "shared-customXmlDataProperties.xsd");

  private static final String XML_NAMESPACE =
      """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="space">
          <xs:simpleType>
            <xs:restriction base="xs:NCName">
              <xs:enumeration value="default"/>
              <xs:enumeration value="preserve"/>
            </xs:restriction>
          </xs:simpleType>
        </xs:attribute>
        <xs:attribute name="lang" type="xs:language"/>
      </xs:schema>
      """;

  private final Schema schema;

  OoxmlSchemas() {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(systemId));
    try {
      List<Source> sources = new ArrayList<>();
      sources.add(new StreamSource(new StringReader(XML_NAMESPACE), "xml.xsd"));
      for (String name : SCHEMAS) {
        URL url = OoxmlSchemas.class.getResource(FOLDER + name);
        sources.add(new StreamSource(String.valueOf(url)));
      }
      this.schema = factory.newSchema(sources.toArray(Source[]::new));
    } catch (SAXException broken) {
      throw new AssertionError(broken);
    }
  }

  /** Null lets the factory find files beside those it has; the network is never asked. */
  private static @Nullable LSInput input(@Nullable String systemId) {
    if (systemId == null || !systemId.startsWith("http")) {
      return null;
    }
    throw new AssertionError(systemId + " is not there");
  }

  /** The parts that the schemas speak of. */
  static Stream<Map.Entry<String, byte[]>> parts(DocxFile file) {
    return file.parts().entrySet().stream()
        .filter(
            part ->
                part.getKey().endsWith(".rels")
                    || part.getKey().matches("word/[^/]*\\.xml|docProps/(app|custom)\\.xml")
                    || part.getKey().matches("customXml/itemProps\\d+\\.xml"));
  }

  List<String> errors(String part, byte[] xml) {
    List<String> errors = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(new Listener(part, errors));
    try (InputStream stream = new ByteArrayInputStream(xml)) {
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      Document ignoring = YoungerMarkup.ignored(xml);
      validator.validate(ignoring == null ? new StreamSource(stream) : new DOMSource(ignoring));
    } catch (SAXException fatal) {
      errors.add(part + ": " + fatal.getMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return errors;
  }

  private record Listener(String part, List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException found) {
      error(found);
    }

    @Override
    public void error(SAXParseException found) {
      errors.add(part + ":" + found.getColumnNumber() + ": " + found.getMessage());
    }

    @Override
    public void fatalError(SAXParseException found) {
      error(found);
    }
  }
}
