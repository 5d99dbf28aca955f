package de.vertragswerk.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterType;
import de.vertragswerk.domain.ParameterType.ListType;
import de.vertragswerk.domain.ParameterType.TextType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** Changes a parameter file in place, as somebody who fills it in would: one thing at a time. */
final class Mutations {
  private static final TextType REASON = new TextType(500, false, "", "");

  private final ClauseLibrary library;
  private final RandomGenerator random;
  private final RandomValues values;

  Mutations(ClauseLibrary library, RandomGenerator random, Examples examples) {
    this.library = library;
    this.random = random;
    this.values = new RandomValues(random, examples);
  }

  void any(ObjectNode file) {
    switch (random.nextInt(10)) {
      case 0 -> moveDates(file);
      case 1 -> provision(file, values.pick(library.provisions()));
      default -> change(values.pick(Slot.all(library, file)));
    }
  }

  /** Changes something near a complaint. */
  void near(ObjectNode file, String pointer) {
    List<Slot> slots =
        Slot.all(library, file).stream()
            .filter(slot -> pointer.startsWith(library.pointer(group(slot))))
            .toList();
    if (slots.isEmpty()) {
      any(file);
    } else {
      change(values.pick(slots));
    }
  }

  private static String group(Slot slot) {
    return slot.name().substring(0, slot.name().indexOf('.'));
  }

  private void change(Slot slot) {
    ParameterDefinition definition = slot.definition();
    boolean gone = slot.value() != null && !definition.required() && random.nextInt(4) == 0;
    if (gone) {
      slot.holder().remove(definition.key());
    } else {
      slot.holder().set(definition.key(), values.of(definition.type(), slot.value()));
    }
  }

  /** Keeps the distances, so that what fitted together still does. */
  private void moveDates(ObjectNode file) {
    int days = random.nextInt(2_600) - 600;
    for (Slot slot : Slot.all(library, file)) {
      JsonNode value = slot.value();
      if (value != null && slot.definition().type() instanceof ParameterType.DateType) {
        String moved = LocalDate.parse(value.asText()).plusDays(days).toString();
        slot.holder().put(slot.definition().key(), moved);
      }
    }
  }

  private void provision(ObjectNode file, Clause clause) {
    if (clause.canBeLeftOut() && random.nextInt(3) == 0) {
      leaveOut(file, clause);
    } else {
      taken(file, clause).put("variant", values.pick(clause.variants()).id());
    }
  }

  private void leaveOut(ObjectNode file, Clause clause) {
    String reason = RandomTexts.of(REASON, random);
    file.withObject("/" + Slot.PROVISIONS)
        .set(clause.id(), RandomValues.NODES.objectNode().put(Slot.OMITTED, reason));
  }

  private ObjectNode taken(ObjectNode file, Clause clause) {
    ObjectNode provisions = file.withObject("/" + Slot.PROVISIONS);
    if (provisions.get(clause.id()) instanceof ObjectNode before && !before.has(Slot.OMITTED)) {
      return before;
    }
    ObjectNode begun = values.object(clause.parameters().parameters());
    provisions.set(clause.id(), begun);
    return begun;
  }

  /** Makes the file take the choice, whatever else it then lacks. */
  void take(ObjectNode file, Choice choice) {
    Clause clause = library.provision(choice.group()).orElse(null);
    if (choice.kind() == Choice.Kind.LEFT_OUT) {
      leaveOut(file, Objects.requireNonNull(clause));
      return;
    }
    ObjectNode home = clause == null ? file.withObject("/" + choice.group()) : taken(file, clause);
    if (choice.kind() == Choice.Kind.VARIANT) {
      home.set("variant", choice.value());
    } else {
      decide(holder(home, choice.path()), choice);
    }
  }

  private void decide(ObjectNode holder, Choice choice) {
    ParameterDefinition last = choice.path().get(choice.path().size() - 1);
    switch (choice.kind()) {
      case NOT_GIVEN -> holder.remove(last.key());
      case GIVEN -> holder.set(last.key(), values.of(last.type(), holder.get(last.key())));
      default ->
          holder.set(
              last.key(),
              last.type() instanceof ListType
                  ? RandomValues.NODES.arrayNode().add(choice.value())
                  : choice.value());
    }
  }

  /** The object that holds the last value of a path; what is missing on the way is made. */
  private ObjectNode holder(ObjectNode from, List<ParameterDefinition> path) {
    ObjectNode holder = from;
    for (ParameterDefinition step : path.subList(0, path.size() - 1)) {
      JsonNode inside = holder.get(step.key());
      if (inside == null || inside.isEmpty()) {
        inside = values.of(step.type(), null);
        holder.set(step.key(), inside);
      }
      if (inside instanceof ArrayNode items && step.type() instanceof ListType list) {
        if (items.isEmpty()) {
          items.add(values.of(list.item(), null));
        }
        inside = items.get(random.nextInt(items.size()));
      }
      holder = (ObjectNode) inside;
    }
    return holder;
  }
}
