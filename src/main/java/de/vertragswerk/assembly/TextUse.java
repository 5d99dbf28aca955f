package de.vertragswerk.assembly;

import de.vertragswerk.assembly.Expression.Name;
import de.vertragswerk.assembly.Expression.Use;
import de.vertragswerk.domain.ClauseVariant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a clause text uses. A name that goes through a list stands as {@code group.list[].field}.
 *
 * @param decided names in conditions and lists: what the text's shape depends on
 * @param printed names of values it prints or shows
 * @param compared literals by the name they are compared with
 * @param clauses ids of the clauses it refers to
 * @param annexes ids of the annexes it refers to
 */
public record TextUse(
    Set<String> decided,
    Set<String> printed,
    Map<String, Set<String>> compared,
    Set<String> clauses,
    Set<String> annexes) {

  /** Reads a text that was checked. */
  public static TextUse of(ClauseVariant variant) {
    TextUse use =
        new TextUse(
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashMap<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>());
    TextParts.find(variant.text(), use.new Reader());
    return use;
  }

  private final class Reader implements TextParts.Listener {
    private static final Pattern LIST = Pattern.compile("\\s*(\\S+)\\s+as\\s+(\\w+)\\s*");

    private final Deque<Map.Entry<String, String>> loops = new ArrayDeque<>();

    @Override
    public void opened(String directive, String argument, int offset, int argumentOffset) {
      switch (directive) {
        case "if", "elseif" -> condition(argument);
        case "list" -> {
          Matcher list = LIST.matcher(argument);
          if (list.matches()) {
            String path = resolved(List.of(list.group(1).split("\\.", -1)));
            decided.add(path);
            loops.push(Map.entry(list.group(2), path + "[]"));
          }
        }
        default -> {}
      }
    }

    private void condition(String source) {
      for (Name name : Expression.condition(source, (what, at) -> {}).names()) {
        if (name.use() == Use.LOOP) {
          continue;
        }
        String path = resolved(name.path());
        decided.add(path);
        @Nullable String literal = name.compared();
        if (literal != null) {
          compared.computeIfAbsent(path, first -> new LinkedHashSet<>()).add(literal);
        }
      }
    }

    private String resolved(List<String> path) {
      List<String> resolved = new ArrayList<>(path);
      for (Map.Entry<String, String> loop : loops) {
        if (loop.getKey().equals(path.get(0))) {
          resolved.set(0, loop.getValue());
          break;
        }
      }
      return String.join(".", resolved);
    }

    @Override
    public void closed(String directive, int offset) {
      if (directive.equals("list")) {
        loops.poll();
      }
    }

    @Override
    public void value(String expression, int offset) {
      Expression.value(expression, (what, at) -> {})
          .names()
          .forEach(name -> printed.add(resolved(name.path())));
    }

    @Override
    public void reference(String target, int offset) {
      if (target.startsWith(Marks.IMAGE_PREFIX)) {
        String name = target.substring(Marks.IMAGE_PREFIX.length());
        printed.add(resolved(List.of(name.split("\\.", -1))));
      } else if (target.startsWith(Marks.ANNEX_PREFIX)) {
        annexes.add(target.substring(Marks.ANNEX_PREFIX.length()));
      } else if (!Marks.isBlock(target)) {
        clauses.add(ReferenceCheck.clauseOf(target));
      }
    }

    @Override
    public void stray(String text, int offset) {}
  }
}
