package de.vertragswerk.assembly;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * The output format of clause texts. The only markup is a token; plain strings can only be literals
 * of the library itself, since no expression of a clause text can make one of a value. They are
 * words too: what Markdown could take for more is escaped.
 */
final class TokenOutputFormat extends CommonMarkupOutputFormat<TokenOutputFormat.Output> {
  static final TokenOutputFormat INSTANCE = new TokenOutputFormat();

  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

  private TokenOutputFormat() {}

  /** Something that prints as tokens. */
  static class Output extends CommonTemplateMarkupOutputModel<Output> {
    Output(String marks) {
      super(null, marks);
    }

    @Override
    public TokenOutputFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  @Override
  public String getName() {
    return "token";
  }

  @Override
  public String getMimeType() {
    return "text/plain";
  }

  @Override
  public void output(String literal, Writer out) throws IOException {
    out.write(escapePlainText(literal));
  }

  @Override
  public String escapePlainText(String literal) {
    return PUNCTUATION.matcher(literal).replaceAll("\\\\$0");
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }

  @Override
  protected Output newTemplateMarkupOutputModel(String plain, String markup) {
    return new Output(markup == null ? plain : markup);
  }
}
