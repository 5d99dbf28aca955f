package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.ContractDocument;
import de.vertragswerk.document.PageOrientation;
import de.vertragswerk.document.Section;
import de.vertragswerk.rendering.Format;
import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.rendering.layout.PageNumbers;
import de.vertragswerk.rendering.layout.TableColumns;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    Map<String, Integer> pages = pages(document);
    MainDocument main = new MainDocument(document, template, new PrintedLayout(pages, columns));
    WordPackage file = new WordPackage(template);
    file.put(Template.DOCUMENT, main.write());
    file.put(Template.NUMBERING, main.numbering());
    file.put(Template.STYLES, template.styles().part(document));
    file.add(main.pictures());
    pageLines(file, new PageFrame(document.head(), lastPage(pages)), hasLyingSheets(document));
    file.put(Template.CORE_PROPERTIES, PropertyParts.core(document.head()));
    file.put(Template.CUSTOM_PROPERTIES, PropertyParts.custom(document.head()));
    file.put(Template.CONTRACT_DATA, PropertyParts.contractData(document.head()));
    return file.toBytes();
  }

  private void pageLines(WordPackage file, PageFrame frame, boolean lyingSheets) {
    template.pageLines().forEach((name, lines) -> file.put(name, frame.fill(lines)));
    if (lyingSheets) {
      file.add(
          List.of(
              RelatedPart.pageLines(
                  "headerLying.xml",
                  frame.fill(template.lyingHeader()),
                  PageSetup.LYING_HEADER,
                  "header"),
              RelatedPart.pageLines(
                  "footerLying.xml",
                  frame.fill(template.lyingFooter()),
                  PageSetup.LYING_FOOTER,
                  "footer")));
    }
  }

  private static boolean hasLyingSheets(ContractDocument document) {
    return document.sections().stream()
        .anyMatch(section -> section.orientation() == PageOrientation.LANDSCAPE);
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
