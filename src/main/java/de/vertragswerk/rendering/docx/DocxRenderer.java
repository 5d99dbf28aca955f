package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.rendering.layout.PageNumbers;
import de.vertragswerk.rendering.layout.TableColumns;
import java.util.Map;
import java.util.stream.Collectors;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.SectPr;

/**
 * Writes a contract as a Word file. Holds the template and nothing of a contract, so threads share
 * it.
 */
public final class DocxRenderer implements Renderer {
  private final Template template;
  private final PageNumbers pageNumbers;
  private final TableColumns columns;

  /**
   * @param layout measures the columns of tables, and counts the pages for the contents as they
   *     stand in the file; Word counts anew when it is told to
   */
  public DocxRenderer(ContractLayout layout) {
    this(layout, layout);
  }

  DocxRenderer(PageNumbers pageNumbers, TableColumns columns) {
    this.pageNumbers = pageNumbers;
    this.columns = columns;
    this.template = Template.fromClassPath();
  }

  @Override
  public Format format() {
    return Format.DOCX;
  }

  @Override
  public byte[] render(ContractDocument document) {
    WordPackage file = new WordPackage(template);
    Numbering numbers = template.numbering();
    SectPr page = template.sectionProperties();
    DocumentNumbering numbering = new DocumentNumbering(numbers, document.sections());
    Map<String, Integer> pages = pages(document);
    MainDocument main =
        new MainDocument(
            document, numbering, Measures.of(page, numbers), new PrintedLayout(pages, columns));
    file.put(Template.DOCUMENT, main.write(page));
    file.put(Template.NUMBERING, numbering.part());
    file.put(Template.STYLES, new DocumentStyles(template.styles()).of(document));
    PageFrame frame = new PageFrame(document.head(), lastPage(pages));
    Template.HEADERS.forEach(name -> file.put(name, frame.fill(template.header(name))));
    Template.FOOTERS.forEach(name -> file.put(name, frame.fill(template.footer(name))));
    file.put(Template.CORE_PROPERTIES, PropertyParts.core(document.head()));
    file.put(Template.CUSTOM_PROPERTIES, PropertyParts.custom(document.head()));
    file.put(Template.CONTRACT_DATA, PropertyParts.contractData(document.head()));
    return file.toBytes();
  }

  private Map<String, Integer> pages(ContractDocument document) {
    Map<String, Integer> pages = pageNumbers.of(document);
    return document.sections().stream()
        .filter(Section::isListed)
        .collect(Collectors.toMap(Section::id, section -> page(pages, section)));
  }

  private static int lastPage(Map<String, Integer> pages) {
    return pages.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private static Integer page(Map<String, Integer> pages, Section section) {
    Integer page = pages.get(section.id());
    if (page == null) {
      throw new IllegalStateException("no page number for " + section.id());
    }
    return page;
  }
}
