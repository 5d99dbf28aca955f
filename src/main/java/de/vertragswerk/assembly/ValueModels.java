package de.vertragswerk.assembly;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How filled values look to a clause text: they print as tokens and compare as what they are. */
final class ValueModels {
  private ValueModels() {}

  /** A text, a date or a word: prints as a token; as a string it is that token too. */
  static final class WordModel extends TokenOutputFormat.Output implements TemplateScalarModel {
    private final String mark;

    WordModel(String mark) {
      super(mark);
      this.mark = mark;
    }

    @Override
    public String getAsString() {
      return mark;
    }
  }

  /** An option: prints its label as a token, compares as its key. */
  static final class ChoiceModel extends TokenOutputFormat.Output
      implements TemplateScalarModel, TemplateHashModel {
    private final String key;
    private final String mark;
    private final Map<String, String> forms;

    /**
     * @param forms other ways to print it, by name
     */
    ChoiceModel(String key, String mark, Map<String, String> forms) {
      super(mark);
      this.key = key;
      this.mark = mark;
      this.forms = forms;
    }

    String mark() {
      return mark;
    }

    @Override
    public String getAsString() {
      return key;
    }

    @Override
    public @Nullable TemplateModel get(String form) {
      String marks = forms.get(form);
      return marks == null ? null : new WordModel(marks);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /**
   * A number with the forms it can be printed in.
   *
   * @param mark its digits
   * @param forms other ways to print it, by name
   */
  record NumberModel(BigDecimal number, String mark, Map<String, String> forms)
      implements TemplateNumberModel, TemplateHashModel {
    @Override
    public Number getAsNumber() {
      return number;
    }

    TokenOutputFormat.Output output() {
      return new TokenOutputFormat.Output(mark);
    }

    @Override
    public @Nullable TemplateModel get(String form) {
      String marks = forms.get(form);
      return marks == null ? null : new WordModel(marks);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /**
   * A list.
   *
   * @param joined all of it in one phrase; null when its items are not words
   */
  record ListModel(List<? extends TemplateModel> items, @Nullable TemplateModel joined)
      implements TemplateSequenceModel, TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(int index) {
      return index >= 0 && index < items.size() ? items.get(index) : null;
    }

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public @Nullable TemplateModel get(String form) {
      return form.equals("joined") ? joined : null;
    }

    @Override
    public boolean isEmpty() {
      return items.isEmpty();
    }
  }

  /** Named values. */
  record HashModel(Map<String, ? extends TemplateModel> fields) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String key) {
      return fields.get(key);
    }

    @Override
    public boolean isEmpty() {
      return fields.isEmpty();
    }
  }
}
