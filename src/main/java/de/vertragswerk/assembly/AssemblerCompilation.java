package de.vertragswerk.assembly;

import de.vertragswerk.problem.Problem;
import java.util.List;
import java.util.Objects;

/**
 * What came of compiling a library's texts. With an error among the problems the assembler must not
 * be used.
 */
public record AssemblerCompilation(Assembler assembler, List<Problem> problems) {
  public AssemblerCompilation {
    Objects.requireNonNull(assembler);
    problems = List.copyOf(problems);
  }
}
