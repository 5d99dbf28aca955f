package de.vertragswerk.assembly;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ClauseVariant;
import de.vertragswerk.domain.Fact;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterDefinition.Unit;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.Term;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the names of a clause text mean, as far as the library declares them. */
final class NameScope {
  static final String TAKEN = "taken";
  static final String VARIANT = "variant";
  static final String FACT = "fact";
  static final String TERM = "term";
  static final String HISTORY = "history";
  static final String FROM = "from";
  static final String UNTIL = "until";

  /** Holds the pictures of the library. No text can name it: it means nothing here. */
  static final String IMAGES = "_image";

  private static final Set<String> UNIT_FORMS =
      Set.of("unit", "unitDative", "withUnit", "withUnitDative");

  static final String TITLE = "title";
  static final String REFERENCE = "reference";

  private static final Set<String> PROVISION_FORMS = Set.of(TITLE, REFERENCE);

  /** What a name stands for. */
  sealed interface Meaning {
    /** Words of the library, which print. */
    record Words(boolean optional) implements Meaning {}

    /** Yes or no, as the engine knows it. */
    record Switch() implements Meaning {}

    /** One of several keys of the library. */
    record Options(Set<String> keys) implements Meaning {}

    /** A parameter, a field or an item. */
    record Typed(ParameterType type, Unit unit, boolean optional) implements Meaning {}

    /** Named members. */
    record Members(Map<String, ? extends Meaning> members) implements Meaning {}

    /** Something to list. */
    record Several(Meaning item) implements Meaning {}

    /** The clause texts of a provision may be left out, and its values with them. */
    record Group(ParameterGroup group) implements Meaning {}
  }

  private static final Meaning WORDS = new Meaning.Words(false);
  private static final Meaning WORDS_OR_NOTHING = new Meaning.Words(true);

  private final ClauseLibrary library;
  private final Deque<Map.Entry<String, Meaning>> loops = new ArrayDeque<>();

  NameScope(ClauseLibrary library) {
    this.library = library;
  }

  void enter(String name, Meaning item) {
    loops.push(Map.entry(name, item));
  }

  void leave() {
    loops.pop();
  }

  int depth() {
    return loops.size();
  }

  /** What a dotted name means; null when the library declares no such thing. */
  @Nullable Meaning meaning(List<String> path) {
    Meaning meaning = root(path.get(0));
    for (String member : path.subList(1, path.size())) {
      meaning = meaning == null ? null : member(meaning, member);
    }
    return meaning;
  }

  private @Nullable Meaning root(String name) {
    for (Map.Entry<String, Meaning> loop : loops) {
      if (loop.getKey().equals(name)) {
        return loop.getValue();
      }
    }
    return switch (name) {
      case TAKEN -> provisions(provision -> new Meaning.Switch());
      case VARIANT -> provisions(NameScope::variants);
      case FACT -> facts();
      case TERM -> terms();
      default -> library.group(name).<Meaning>map(Meaning.Group::new).orElse(null);
    };
  }

  private Meaning provisions(Function<Clause, Meaning> meaning) {
    Map<String, Meaning> members = new LinkedHashMap<>();
    library
        .provisions()
        .forEach(provision -> members.put(provision.id(), meaning.apply(provision)));
    return new Meaning.Members(members);
  }

  private static Meaning variants(Clause provision) {
    return new Meaning.Options(
        provision.variants().stream().map(ClauseVariant::id).collect(Collectors.toSet()));
  }

  private Meaning facts() {
    Map<String, Meaning> members = new LinkedHashMap<>();
    for (Fact fact : library.facts()) {
      Map<String, Meaning> fields = words(fact.entries().get(0).fields().keySet());
      Map<String, Meaning> entry = new LinkedHashMap<>(fields);
      entry.put(FROM, WORDS_OR_NOTHING);
      entry.put(UNTIL, WORDS_OR_NOTHING);
      fields.put(HISTORY, new Meaning.Several(new Meaning.Members(entry)));
      members.put(fact.id(), new Meaning.Members(fields));
    }
    return new Meaning.Members(members);
  }

  private Meaning terms() {
    Map<String, Meaning> members = new LinkedHashMap<>();
    for (Term term : library.terms()) {
      members.put(term.id(), new Meaning.Members(words(term.entries().get(0).forms().keySet())));
    }
    return new Meaning.Members(members);
  }

  private static Map<String, Meaning> words(Set<String> names) {
    Map<String, Meaning> members = new LinkedHashMap<>();
    names.forEach(name -> members.put(name, WORDS));
    return members;
  }

  private static @Nullable Meaning member(Meaning meaning, String name) {
    if (meaning instanceof Meaning.Members members) {
      return members.members().get(name);
    }
    if (meaning instanceof Meaning.Group group) {
      return typed(group.group().parameter(name));
    }
    return meaning instanceof Meaning.Typed typed ? member(typed, name) : null;
  }

  private static @Nullable Meaning member(Meaning.Typed typed, String name) {
    if (typed.type() instanceof ObjectType object) {
      return typed(object.field(name));
    }
    if (typed.type() instanceof NumberType) {
      boolean known = name.equals("words") || (UNIT_FORMS.contains(name) && hasUnit(typed));
      return known ? WORDS : null;
    }
    if (typed.type() instanceof ChoiceType choice) {
      return choice.amongProvisions() && PROVISION_FORMS.contains(name) ? WORDS : null;
    }
    boolean words =
        typed.type() instanceof ListType list
            && (list.item() instanceof TextType || list.item() instanceof ChoiceType);
    return words && name.equals("joined") ? WORDS : null;
  }

  private static boolean hasUnit(Meaning.Typed typed) {
    return !typed.unit().equals(Unit.NONE);
  }

  private static @Nullable Meaning typed(@Nullable ParameterDefinition definition) {
    return definition == null
        ? null
        : new Meaning.Typed(definition.type(), definition.unit(), definition.isOptional());
  }

  /** What one item of a list means; null when the name does not mean a list. */
  static @Nullable Meaning item(@Nullable Meaning meaning) {
    if (meaning instanceof Meaning.Several several) {
      return several.item();
    }
    return meaning instanceof Meaning.Typed typed && typed.type() instanceof ListType list
        ? new Meaning.Typed(list.item(), typed.unit(), false)
        : null;
  }
}
