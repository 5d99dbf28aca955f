package de.vertragswerk.assembly;

import de.vertragswerk.assembly.ValueModels.HashModel;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.problem.Place;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Watches which way the conditions of clause texts go while contracts are assembled. For one
 * thread.
 */
public final class Branches {
  /** No text can name it: it means nothing to the check of names. */
  private static final String NAME = "_branch";

  private final List<Branch> all = new ArrayList<>();
  private final Map<String, TemplateModel> marks = new HashMap<>();
  private final List<Boolean> seen = new ArrayList<>();

  /** Those of a condition that fails with nothing to say instead. */
  private final Set<Integer> silent = new HashSet<>();

  /**
   * One of the two ways a condition can go.
   *
   * @param place of its directive
   * @param condition as the text has it
   * @param outcome whether the condition holds on this way
   */
  public record Branch(Place.Line place, String condition, boolean outcome) {}

  /**
   * The ways no contract has gone so far, in the order of the texts. A text must ask whether an
   * optional value is there even where a rule demands it, so that such a condition need not fail
   * when there is nothing to say instead.
   */
  public List<Branch> unseen() {
    List<Branch> unseen = new ArrayList<>();
    for (int index = 0; index < all.size(); index++) {
      boolean asks = all.get(index).condition().matches("[\\s\\S]*(\\?\\?|has_content)[\\s\\S]*");
      if (!seen.get(index) && !(asks && silent.contains(index))) {
        unseen.add(all.get(index));
      }
    }
    return unseen;
  }

  /** The text with each condition made to tell how it went; what it says stays the same. */
  String watched(ClauseVariant variant) {
    TextPosition position = new TextPosition(variant.file(), variant.text());
    StringBuilder watched = new StringBuilder();
    int[] done = {0};
    Deque<Integer> open = new ArrayDeque<>();
    TextParts.find(
        variant.text(),
        new TextParts.Listener() {
          @Override
          public void opened(String directive, String argument, int offset, int argumentOffset) {
            if (directive.equals("else") || directive.equals("elseif")) {
              silent.remove(open.pop());
            }
            if (directive.equals("if") || directive.equals("elseif")) {
              watched.append(variant.text(), done[0], argumentOffset);
              watched.append(watched(argument, position.at(offset)));
              done[0] = argumentOffset + argument.length();
              silent.add(all.size() - 1);
            }
            if (!directive.equals("list") && !directive.equals("sep")) {
              open.push(all.size() - 1);
            }
          }

          @Override
          public void closed(String directive, int offset) {
            if (directive.equals("if")) {
              open.pop();
            }
          }

          @Override
          public void value(String expression, int offset) {}

          @Override
          public void reference(String target, int offset) {}

          @Override
          public void stray(String text, int offset) {}
        });
    return watched.append(variant.text().substring(done[0])).toString();
  }

  private String watched(String condition, Place.Line place) {
    String held = mark(new Branch(place, condition.strip(), true));
    String failed = mark(new Branch(place, condition.strip(), false));
    return " ((" + condition + ") && " + held + ") || " + failed;
  }

  /** An expression that is what the outcome is, and is noticed when FreeMarker looks at it. */
  private String mark(Branch branch) {
    int index = all.size();
    all.add(branch);
    seen.add(false);
    marks.put("b" + index, (TemplateBooleanModel) () -> notice(index, branch.outcome()));
    return NAME + ".b" + index;
  }

  private boolean notice(int index, boolean outcome) {
    seen.set(index, true);
    return outcome;
  }

  /** The model with what the watched conditions need. */
  HashModel with(HashModel model) {
    Map<String, TemplateModel> more = new LinkedHashMap<>(model.fields());
    more.put(NAME, new HashModel(marks));
    return new HashModel(more);
  }
}
