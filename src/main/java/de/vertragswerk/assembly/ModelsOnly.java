package de.vertragswerk.assembly;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** Wraps nothing: a template sees the models it is given, never a Java object. */
final class ModelsOnly implements ObjectWrapper {
  static final ModelsOnly INSTANCE = new ModelsOnly();

  private ModelsOnly() {}

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    if (object == null || object instanceof TemplateModel) {
      return (TemplateModel) object;
    }
    throw new TemplateModelException("not a model: " + object.getClass().getName());
  }
}
