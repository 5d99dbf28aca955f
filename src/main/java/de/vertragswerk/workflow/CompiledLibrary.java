package de.vertragswerk.workflow;

import de.vertragswerk.assembly.Assembler;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.validation.CompiledRules;
import java.util.Objects;

/** A library that was read, checked and compiled without an error. Shared by threads. */
public record CompiledLibrary(ClauseLibrary library, CompiledRules rules, Assembler assembler) {
  public CompiledLibrary {
    Objects.requireNonNull(library);
    Objects.requireNonNull(rules);
    Objects.requireNonNull(assembler);
  }
}
