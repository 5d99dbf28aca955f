package de.vertragswerk.proof;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.ObjectType;
import de.vertragswerk.domain.ParameterType.TextType;
import de.vertragswerk.domain.ParameterValue;
import de.vertragswerk.domain.ParameterValue.DateValue;
import de.vertragswerk.domain.ParameterValue.ListValue;
import de.vertragswerk.domain.ParameterValue.ObjectValue;
import de.vertragswerk.domain.ParameterValue.TextValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the parameters of a row. */
final class Drafting {
  private final ChoiceModel model;
  private final ClauseLibrary library;
  private final Invention invention = new Invention();
  private final String reason = ProofWords.of("reason");

  Drafting(ChoiceModel model) {
    this.model = model;
    this.library = model.library();
  }

  ContractParameters of(int[] row) {
    return new Making(row).parameters();
  }

  /** One row on its way into parameters. */
  private final class Making {
    private final int[] row;
    private final LocalDate begin;

    Making(int[] row) {
      this.row = row;
      Option era = Objects.requireNonNull(model.option(Factor.ERA, row));
      this.begin = LocalDate.ofEpochDay(era.number());
    }

    ContractParameters parameters() {
      Map<String, ObjectValue> groups = new LinkedHashMap<>();
      Map<String, String> variants = new LinkedHashMap<>();
      Map<String, String> omissions = new LinkedHashMap<>();
      library.groups().forEach(group -> groups.put(group.id(), group(group)));
      for (Clause provision : library.provisions()) {
        Option option = Objects.requireNonNull(model.option(provision.id(), row));
        if (option.kind() == Option.Kind.OMITTED) {
          omissions.put(provision.id(), reason);
        } else {
          variants.put(provision.id(), option.text());
          groups.put(provision.id(), group(provision.parameters()));
        }
      }
      return new ContractParameters(groups, variants, omissions);
    }

    private ObjectValue group(ParameterGroup group) {
      return object(group.id(), group.parameters(), 0);
    }

    private ObjectValue object(String name, List<ParameterDefinition> definitions, int item) {
      Map<String, ParameterValue> fields = new LinkedHashMap<>();
      for (ParameterDefinition definition : definitions) {
        ParameterValue value = value(name + "." + definition.key(), definition.type(), item);
        if (value != null) {
          fields.put(definition.key(), value);
        }
      }
      return new ObjectValue(fields);
    }

    private @Nullable ParameterValue value(String name, ParameterType type, int item) {
      Option option = option(name, item);
      if (option != null && option.kind() == Option.Kind.ABSENT) {
        return null;
      }
      if (option != null && option.value() != null) {
        return option.value();
      }
      if (type instanceof ListType list) {
        return list(name, list, option == null ? list.minimumItems() : (int) option.number());
      }
      if (type instanceof ObjectType object) {
        return object(name, object.fields(), item);
      }
      if (type instanceof TextType text) {
        return new TextValue(
            option != null && option.kind() == Option.Kind.TEXT
                ? option.text()
                : invention.text(text, item));
      }
      return type instanceof ParameterType.DateType ? day(name, option) : invention.image();
    }

    /** The items of a list take the options in turn, unless one is wanted for all. */
    private @Nullable Option option(String name, int item) {
      int index = model.index(name);
      if (index < 0) {
        return null;
      }
      Factor factor = model.factor(index);
      int taken = row[index];
      boolean turns = taken < factor.visible();
      return factor.options().get(turns ? (taken + item) % factor.visible() : taken);
    }

    private ListValue list(String name, ListType list, int size) {
      List<ParameterValue> items = new ArrayList<>();
      for (int index = 0; index < size; index++) {
        ParameterValue item = value(name + "[]", list.item(), index);
        if (item != null) {
          items.add(item);
        }
      }
      return new ListValue(items);
    }

    private DateValue day(String name, @Nullable Option option) {
      ParameterPath begins = library.keys().periodBegin();
      ParameterPath ends = library.keys().periodEnd();
      if (begins != null && begins.toString().equals(name)) {
        return new DateValue(begin);
      }
      if (ends != null && ends.toString().equals(name)) {
        Option span = model.option(Factor.SPAN, row);
        return new DateValue(begin.plusDays(span == null ? 0 : span.number()));
      }
      return new DateValue(begin.plusDays(option == null ? 0 : option.number()));
    }
  }
}
