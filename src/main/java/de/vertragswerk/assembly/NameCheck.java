package de.vertragswerk.assembly;

import de.vertragswerk.assembly.Expression.Name;
import de.vertragswerk.assembly.Expression.Use;
import de.vertragswerk.assembly.NameScope.Meaning;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.BooleanType;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterType.ImageType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.NumberType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with a name at its place in a clause text. */
record NameCheck(ClauseLibrary library, Clause clause, NameScope scope, Guards guards) {

  /** The kind of library error a name is at its place; empty when nothing is wrong with it. */
  Optional<String> fault(Name name) {
    Meaning meaning = scope.meaning(name.path());
    if (meaning == null) {
      return Optional.of("unknown-name-in-text");
    }
    if (isUnguarded(name)) {
      return Optional.of("unguarded-name-in-text");
    }
    return allows(meaning, name.use()) ? Optional.empty() : Optional.of("misused-name-in-text");
  }

  /** The option a name is compared with though it has none such; null when all is well. */
  @Nullable String unknownOption(Name name) {
    Set<String> options = options(scope.meaning(name.path()));
    String compared = name.compared();
    return options.isEmpty() || compared == null || options.contains(compared) ? null : compared;
  }

  /** Whether the value may be missing at this place without anybody having asked. */
  private boolean isUnguarded(Name name) {
    int needed = name.use() == Use.ASKED ? name.path().size() - 1 : name.path().size();
    for (int length = 2; length <= needed; length++) {
      boolean optional = isOptional(scope.meaning(name.path().subList(0, length)));
      if (optional && !isThere(name, String.join(".", name.path().subList(0, length)))) {
        return true;
      }
    }
    String group = name.path().get(0);
    return mayBeLeftOut(group) && !name.asked().contains(NameScope.TAKEN + "." + group);
  }

  private static boolean isOptional(@Nullable Meaning meaning) {
    return meaning instanceof Meaning.Typed typed
        ? typed.optional()
        : meaning instanceof Meaning.Words words && words.optional();
  }

  private boolean isThere(Name name, String dotted) {
    return name.asked().contains(dotted) || guards.cover(dotted);
  }

  /** Whether a contract may lack a clause at this place without the text having asked. */
  boolean mayBeLeftOut(String group) {
    return !group.equals(clause.id())
        && library.provision(group).filter(Clause::canBeLeftOut).isPresent()
        && !guards.cover(NameScope.TAKEN + "." + group);
  }

  private static boolean allows(Meaning meaning, Use use) {
    return switch (use) {
      case PRINTED -> isPrintable(meaning);
      case SHOWN -> meaning instanceof Meaning.Typed typed && typed.type() instanceof ImageType;
      case CONDITION -> isSwitch(meaning);
      case COMPARED -> isComparable(meaning);
      case COUNTED -> NameScope.item(meaning) != null;
      case ASKED, LOOP, LISTED -> true;
    };
  }

  private static boolean isPrintable(Meaning meaning) {
    if (meaning instanceof Meaning.Typed typed) {
      ParameterType type = typed.type();
      return !(type instanceof BooleanType
          || type instanceof ImageType
          || type instanceof ListType
          || type instanceof ObjectType);
    }
    return meaning instanceof Meaning.Words;
  }

  private static boolean isSwitch(Meaning meaning) {
    return meaning instanceof Meaning.Switch
        || (meaning instanceof Meaning.Typed typed && typed.type() instanceof BooleanType);
  }

  /** Words are compared as what stands in for them, which is never what the text means. */
  private static boolean isComparable(Meaning meaning) {
    return isSwitch(meaning)
        || meaning instanceof Meaning.Options
        || (meaning instanceof Meaning.Typed typed
            && (typed.type() instanceof NumberType || typed.type() instanceof ChoiceType));
  }

  private static Set<String> options(@Nullable Meaning meaning) {
    if (meaning instanceof Meaning.Options options) {
      return options.keys();
    }
    return meaning instanceof Meaning.Typed typed && typed.type() instanceof ChoiceType choice
        ? choice.options().keySet()
        : Set.of();
  }
}
