package de.vertragswerk.assembly;

import de.vertragswerk.assembly.ValueModels.HashModel;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The clause texts as compiled templates. FreeMarker runs closed: no classes, no API, no other
 * templates, no object wrapping, errors thrown, and an end to what a text may write.
 */
final class ClauseTemplates {
  private static final int MAXIMUM_LENGTH = 1_000_000;

  private final Configuration configuration = closedConfiguration();
  private final Pictures pictures;
  private final @Nullable Branches branches;
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  ClauseTemplates(Pictures pictures) {
    this(pictures, null);
  }

  ClauseTemplates(Pictures pictures, @Nullable Branches branches) {
    this.pictures = pictures;
    this.branches = branches;
  }

  private static Configuration closedConfiguration() {
    Configuration closed = new Configuration(Configuration.VERSION_2_3_34);
    closed.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    closed.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    closed.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    closed.setAPIBuiltinEnabled(false);
    closed.setTemplateLoader(null);
    closed.setObjectWrapper(ModelsOnly.INSTANCE);
    closed.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    closed.setLogTemplateExceptions(false);
    closed.setAttemptExceptionReporter((exception, environment) -> {});
    closed.setLocale(Locale.GERMANY);
    closed.setTimeZone(TimeZone.getTimeZone("UTC"));
    closed.setLocalizedLookup(false);
    closed.setOutputFormat(TokenOutputFormat.INSTANCE);
    closed.setCustomNumberFormats(
        Collections.singletonMap(TokenNumberFormat.NAME, new TokenNumberFormat.Factory()));
    closed.setNumberFormat("@" + TokenNumberFormat.NAME);
    return closed;
  }

  /** Compiles a text; the problems say where it is no template. */
  List<Problem> compile(ClauseVariant variant) {
    try {
      String source = branches == null ? variant.text() : branches.watched(variant);
      StringReader text = new StringReader(pictures.asValues(source));
      Template template = new Template(variant.file(), text, configuration);
      templates.put(variant.file(), template);
      return List.of();
    } catch (ParseException broken) {
      int line = Math.max(1, broken.getLineNumber());
      int column = Math.max(1, broken.getColumnNumber());
      return List.of(
          Problem.error("library.broken-text", new Place.Line(variant.file(), line, column))
              .with("subject", firstLine(broken.getEditorMessage())));
    } catch (IOException impossible) {
      throw new AssertionError("a text in memory can be read", impossible);
    }
  }

  private Template compiled(ClauseVariant variant) {
    @Nullable Template template = templates.get(variant.file());
    if (template == null) {
      // two threads may both compile it, to the same end
      List<Problem> problems = compile(variant);
      template = templates.get(variant.file());
      if (template == null) {
        throw new IllegalStateException("no text without errors: " + problems);
      }
    }
    return template;
  }

  /**
   * What a text says for these values.
   *
   * @throws TextFailure when the text names what is not there, or does not come to an end
   */
  String fill(ClauseVariant variant, HashModel model) throws TextFailure {
    LimitedWriter out = new LimitedWriter();
    try {
      compiled(variant).process(branches == null ? model : branches.with(model), out);
      return out.toString();
    } catch (TemplateException failed) {
      int line = failed.getLineNumber() == null ? 1 : failed.getLineNumber();
      int column = failed.getColumnNumber() == null ? 1 : failed.getColumnNumber();
      throw new TextFailure(
          new Place.Line(variant.file(), line, column),
          firstLine(failed.getMessageWithoutStackTop()));
    } catch (IOException tooLong) {
      throw new TextFailure(
          new Place.Line(variant.file(), 1, 1), String.valueOf(tooLong.getMessage()));
    }
  }

  private static String firstLine(String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  /** A text that could not be filled. */
  static final class TextFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place.Line place;
    private final String reason;

    TextFailure(Place.Line place, String reason) {
      super(reason);
      this.place = place;
      this.reason = reason;
    }

    Problem problem() {
      return Problem.error("library.text-failed", place).with("subject", reason);
    }
  }

  /** Ends a text that would fill the memory. */
  private static final class LimitedWriter extends Writer {
    private final StringBuilder written = new StringBuilder();

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      if (written.length() + length > MAXIMUM_LENGTH) {
        throw new IOException("longer than " + MAXIMUM_LENGTH + " characters");
      }
      written.append(characters, offset, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return written.toString();
    }
  }
}
