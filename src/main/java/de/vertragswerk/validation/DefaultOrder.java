package de.vertragswerk.validation;

import de.vertragswerk.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Orders computed defaults so that each comes after those it builds on. */
final class DefaultOrder {
  private static final Comparator<FieldName> BY_PATH = Comparator.comparing(FieldName::path);

  private final Map<FieldName, CompiledDefault> defaults = new LinkedHashMap<>();
  private final Complaints complaints;
  private final List<CompiledDefault> sorted = new ArrayList<>();
  private final Set<FieldName> done = new HashSet<>();
  private final List<FieldName> way = new ArrayList<>();

  DefaultOrder(List<CompiledDefault> defaults, Complaints complaints) {
    defaults.forEach(each -> this.defaults.putIfAbsent(each.name(), each));
    this.complaints = complaints;
  }

  /** In order, as far as they go round in no circle; circles are complained of. */
  List<CompiledDefault> sorted() {
    defaults.values().forEach(this::visit);
    return sorted;
  }

  private void visit(CompiledDefault computed) {
    FieldName name = computed.name();
    if (way.contains(name)) {
      complain(computed, way.subList(way.indexOf(name), way.size()));
      return;
    }
    if (!done.add(name)) {
      return;
    }
    way.add(name);
    Stream.concat(computed.names().needed().stream(), computed.names().asked().stream())
        .sorted(BY_PATH)
        .map(defaults::get)
        .filter(Objects::nonNull)
        .forEach(this::visit);
    way.remove(way.size() - 1);
    sorted.add(computed);
  }

  private void complain(CompiledDefault computed, List<FieldName> circle) {
    complaints.add(
        Problem.error("library.circular-default", computed.definition().place())
            .with("subject", computed.name().path())
            .with("circle", circle.stream().map(FieldName::path).toList()));
  }
}
