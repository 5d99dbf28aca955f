package de.vertragswerk.assembly;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/** Prints a filled number as its token, and a number that FreeMarker counted in digits. */
final class TokenNumberFormat extends TemplateNumberFormat {
  static final String NAME = "token";

  /** Hands the one format out. */
  static final class Factory extends TemplateNumberFormatFactory {
    private static final TokenNumberFormat FORMAT = new TokenNumberFormat();

    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
      return FORMAT;
    }
  }

  @Override
  public Object format(TemplateNumberModel number) throws TemplateModelException {
    return number instanceof ValueModels.NumberModel filled
        ? filled.output()
        : formatToPlainText(number);
  }

  @Override
  public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
    return number.getAsNumber().toString();
  }

  @Override
  public boolean isLocaleBound() {
    return false;
  }

  @Override
  public String getDescription() {
    return NAME;
  }
}
