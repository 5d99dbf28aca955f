package de.vertragswerk.rendering.pdf;

import java.util.Collection;

/** Describes, in the words PDF/A has for it, namespaces that PDF/A itself does not know. */
final class XmpExtension {
  static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";

  static final String BEGIN =
      """
      <rdf:Description rdf:about=""
       xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
       xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
       xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag>
      """;

  static final String END = "</rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

  private static final String SCHEMA =
      """
      <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>%s</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>%s</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq>
      %s</rdf:Seq></pdfaSchema:property>
      </rdf:li>
      """;

  private static final String PROPERTY =
      """
      <rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>%s</pdfaProperty:name>
      <pdfaProperty:valueType>%s</pdfaProperty:valueType>
      <pdfaProperty:category>%s</pdfaProperty:category>
      <pdfaProperty:description>%s</pdfaProperty:description>
      </rdf:li>
      """;

  private XmpExtension() {}

  static String pdfUa() {
    String part = PROPERTY.formatted("part", "Integer", "internal", "Part of PDF/UA that is kept");
    return SCHEMA.formatted("PDF/UA identification", PDF_UA, "pdfuaid", part);
  }

  /** A namespace of texts whose names say what they are. */
  static String texts(String title, String namespace, String prefix, Collection<String> names) {
    StringBuilder properties = new StringBuilder();
    names.forEach(name -> properties.append(PROPERTY.formatted(name, "Text", "external", name)));
    return SCHEMA.formatted(title, namespace, prefix, properties);
  }
}
