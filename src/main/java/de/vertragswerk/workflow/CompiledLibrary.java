package de.vertragswerk.workflow;

import de.vertragswerk.assembly.Assembler;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.parameter.ParameterSchema;
import de.vertragswerk.parameter.StartingFile;
import de.vertragswerk.proof.Extent;
import de.vertragswerk.proof.LibraryProof;
import de.vertragswerk.proof.ProofListener;
import de.vertragswerk.proof.ProofReport;
import de.vertragswerk.validation.CompiledRules;
import java.util.Objects;

/** A library that was read, checked and compiled without an error. Shared by threads. */
public record CompiledLibrary(ClauseLibrary library, CompiledRules rules, Assembler assembler) {
  public CompiledLibrary {
    Objects.requireNonNull(library);
    Objects.requireNonNull(rules);
    Objects.requireNonNull(assembler);
  }

  /** A parameter file to start from. */
  public String startingFile() {
    return StartingFile.of(library);
  }

  /** What is wrong in contracts that the library allows, and what no contract shows. */
  public ProofReport prove(Extent extent, ProofListener listener) {
    return LibraryProof.of(library, rules, extent, listener);
  }

  /** The JSON Schema of the parameter files. */
  public String parameterSchema() {
    return ParameterSchema.of(library);
  }
}
