package de.vertragswerk.validation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;

/** Shows the CEL compiler the groups and objects of a library as types of its own. */
final class StructTypes implements CelTypeProvider {
  private final ImmutableMap<String, StructType> structs;

  StructTypes(Map<String, StructType> structs) {
    this.structs = ImmutableMap.copyOf(structs);
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableMap.<String, CelType>copyOf(structs).values();
  }

  @Override
  public Optional<CelType> findType(String name) {
    return Optional.ofNullable(structs.get(name));
  }
}
