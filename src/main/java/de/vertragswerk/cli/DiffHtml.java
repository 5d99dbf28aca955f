package de.vertragswerk.cli;

import de.vertragswerk.comparison.LibraryComparison;
import de.vertragswerk.comparison.Subject;
import de.vertragswerk.workflow.ContractImpact;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the differences of two libraries as a page for a browser. */
final class DiffHtml {
  private static final String WORDS = "diff.";

  private DiffHtml() {}

  static String of(LibraryComparison comparison, List<ContractImpact> impacts) throws IOException {
    Map<String, Object> model =
        Map.of(
            "words", words(),
            "summary", DiffText.summary(comparison),
            "subjects", List.of(Subject.values()),
            "differences", comparison.differences(),
            "impacts", impacts);
    StringWriter page = new StringWriter();
    try {
      template().process(model, page);
    } catch (TemplateException broken) {
      throw new IllegalStateException(broken);
    }
    return page.toString();
  }

  private static Template template() throws IOException {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassLoaderForTemplateLoading(
        DiffHtml.class.getClassLoader(), "templates/html");
    configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocale(Locale.GERMANY);
    return configuration.getTemplate("library-differences.ftlh", StandardCharsets.UTF_8.name());
  }

  private static Map<String, String> words() {
    return Words.BUNDLE.keySet().stream()
        .filter(key -> key.startsWith(WORDS))
        .collect(Collectors.toMap(key -> key.substring(WORDS.length()), Words.BUNDLE::getString));
  }
}
