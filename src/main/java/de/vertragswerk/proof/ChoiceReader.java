package de.vertragswerk.proof;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.DateType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.BooleanValue;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Derives from a library what its parameter files decide. */
final class ChoiceReader {
  /** The first one is tried first: a day before everything, since most days are of what was. */
  private static final List<Long> DAYS =
      List.of(-60L, 30L, -400L, -1L, 0L, 1L, 400L, 1_000L, 2_000L, 4_000L);

  private static final List<Integer> SIZES = List.of(1, 2, 3, 0);

  private final ClauseLibrary library;
  private final LibraryUse use;
  private final List<Factor> factors = new ArrayList<>();

  private ChoiceReader(ClauseLibrary library, LibraryUse use) {
    this.library = library;
    this.use = use;
  }

  static ChoiceModel read(ClauseLibrary library, LibraryUse use) {
    ChoiceReader reader = new ChoiceReader(library, use);
    reader.read();
    return new ChoiceModel(library, reader.factors);
  }

  private void read() {
    days();
    for (ParameterGroup group : library.groups()) {
      group(group, -1);
    }
    for (Clause provision : library.provisions()) {
      List<Option> options = new ArrayList<>();
      provision
          .variants()
          .forEach(variant -> options.add(Option.text(Option.Kind.VARIANT, variant.id())));
      if (provision.canBeLeftOut()) {
        options.add(Option.of(Option.Kind.OMITTED));
      }
      group(provision.parameters(), add(provision.id(), -1, options, options.size()));
    }
  }

  private int add(String name, int parent, List<Option> options, int visible) {
    factors.add(new Factor(name, parent, options, visible));
    return factors.size() - 1;
  }

  private void days() {
    List<Option> begins = new ArrayList<>();
    use.begins().forEach(day -> begins.add(Option.number(Option.Kind.DAY, day.toEpochDay())));
    int visible = begins.size();
    use.otherBegins().forEach(day -> begins.add(Option.number(Option.Kind.DAY, day.toEpochDay())));
    add(Factor.ERA, -1, begins, visible);
    if (library.keys().periodBegin() != null && library.keys().periodEnd() != null) {
      List<Option> spans = new ArrayList<>();
      List.of(1_095L, 365L, 3_650L, 90L, 31L, 1L, 0L, -1L)
          .forEach(days -> spans.add(Option.number(Option.Kind.DAYS, days)));
      add(Factor.SPAN, -1, spans, 3);
    }
  }

  private void group(ParameterGroup group, int parent) {
    for (ParameterDefinition definition : group.parameters()) {
      parameter(group.id() + "." + definition.key(), definition, parent);
    }
  }

  private void parameter(String name, ParameterDefinition definition, int parent) {
    boolean mayLack =
        !definition.required()
            && (definition.defaultValue() == null || !definition.computation().isEmpty());
    value(name, definition.type(), definition.defaultValue(), mayLack, parent);
  }

  private void value(
      String name,
      ParameterType type,
      @Nullable ParameterValue fallback,
      boolean mayLack,
      int parent) {
    List<Option> options = new ArrayList<>();
    if (mayLack) {
      options.add(Option.of(Option.Kind.ABSENT));
    }
    options.addAll(options(name, type, fallback));
    int visible = options.size();
    options.addAll(others(name, type));
    List<Option> distinct = options.stream().distinct().toList();
    int here = parent;
    if (distinct.size() > 1 && !isPeriod(name)) {
      here = add(name, parent, distinct, visible);
    }
    below(name, type, here);
  }

  private boolean isPeriod(String name) {
    return Stream.of(library.keys().periodBegin(), library.keys().periodEnd())
        .anyMatch(
            path -> path != null && ParameterPath.isPath(name) && path.toString().equals(name));
  }

  private void below(String name, ParameterType type, int parent) {
    if (type instanceof ObjectType object) {
      for (ParameterDefinition field : object.fields()) {
        parameter(name + "." + field.key(), field, parent);
      }
    } else if (type instanceof ListType list) {
      value(name + "[]", list.item(), null, false, parent);
    }
  }

  private List<Option> options(String name, ParameterType type, @Nullable ParameterValue fallback) {
    List<Option> options = new ArrayList<>();
    if (fallback != null && !(type instanceof NumberType)) {
      options.add(Option.value(fallback));
    }
    if (type instanceof BooleanType) {
      options.add(Option.value(new BooleanValue(true)));
      options.add(Option.value(new BooleanValue(false)));
    } else if (type instanceof ChoiceType choice) {
      choice.options().keySet().forEach(key -> options.add(Option.value(new ChoiceValue(key))));
    } else if (type instanceof NumberType number) {
      options.addAll(NumberOptions.boundaries(number, fallback, use.comparedWith(name)));
    } else if (type instanceof ListType list) {
      SIZES.stream()
          .filter(size -> size >= list.minimumItems() && size <= list.maximumItems())
          .forEach(size -> options.add(Option.number(Option.Kind.SIZE, size)));
      if (list.minimumItems() > SIZES.size() - 1) {
        options.add(Option.number(Option.Kind.SIZE, list.minimumItems()));
      }
    } else if (type instanceof DateType) {
      options.add(Option.number(Option.Kind.DAYS, DAYS.get(0)));
    } else if (fallback == null) {
      options.add(Option.of(Option.Kind.GIVEN));
    }
    return options.stream().distinct().toList();
  }

  private List<Option> others(String name, ParameterType type) {
    List<Option> others = new ArrayList<>();
    if (type instanceof NumberType number) {
      others.addAll(NumberOptions.others(number));
    } else if (type instanceof DateType) {
      DAYS.forEach(days -> others.add(Option.number(Option.Kind.DAYS, days)));
    } else if (type instanceof ListType list) {
      others.add(Option.number(Option.Kind.SIZE, list.maximumItems()));
    } else if (type instanceof TextType text) {
      Set<String> literals = new LinkedHashSet<>(use.literalsFor(name));
      literals.stream()
          .filter(literal -> literal.length() <= text.maximumLength() && !literal.isBlank())
          .filter(literal -> literal.equals(literal.strip()))
          .filter(literal -> text.pattern().isEmpty() || Pattern.matches(text.pattern(), literal))
          .forEach(literal -> others.add(Option.text(Option.Kind.TEXT, literal)));
    }
    return others;
  }
}
