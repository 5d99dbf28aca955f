package de.vertragswerk.assembly;

import de.vertragswerk.domain.Clause;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterGroup;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the values that are not the same in two parameter files. */
record ChangedValues(ClauseLibrary library, ContractParameters before, ContractParameters after) {

  /**
   * A value, as people read it.
   *
   * @param source the parameter, or the provision whose wording was chosen
   * @param before empty when it is not there, and likewise {@code after}
   */
  record Changed(String source, String label, String before, String after) {}

  /** In the order of the library. */
  List<Changed> find() {
    List<Changed> changed = new ArrayList<>();
    for (ParameterGroup group : library.allGroups()) {
      library.provision(group.id()).ifPresent(provision -> addVariant(provision, changed));
      boolean stays =
          library.provision(group.id()).isEmpty()
              || (before.takes(group.id()) && after.takes(group.id()));
      if (stays) {
        group.parameters().forEach(definition -> addValue(group, definition, changed));
      }
    }
    return changed;
  }

  /** A provision that comes or goes is told of in full. */
  private void addVariant(Clause provision, List<Changed> changed) {
    String old = before.variants().get(provision.id());
    String young = after.variants().get(provision.id());
    if (old != null && young != null && !old.equals(young)) {
      String title = provision.title();
      changed.add(
          new Changed(provision.id(), title, variant(provision, old), variant(provision, young)));
    }
  }

  private static String variant(Clause provision, String id) {
    return provision.variant(id).map(variant -> variant.title()).orElse(id);
  }

  private void addValue(
      ParameterGroup group, ParameterDefinition definition, List<Changed> changed) {
    ParameterPath path = new ParameterPath(group.id(), definition.key());
    boolean isOfTheFile =
        path.equals(library.keys().revision()) || path.equals(library.keys().versionDate());
    ParameterValue old = before.value(path);
    ParameterValue young = after.value(path);
    if (!isOfTheFile && !Objects.equals(old, young)) {
      changed.add(
          new Changed(
              path.toString(), definition.label(), text(definition, old), text(definition, young)));
    }
  }

  private String text(ParameterDefinition definition, @Nullable ParameterValue value) {
    return value == null ? "" : new PrintedValues(library.labels()).of(definition, value);
  }
}
