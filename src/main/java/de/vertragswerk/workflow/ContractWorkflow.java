package de.vertragswerk.workflow;

import de.vertragswerk.assembly.AnnexAssembly;
import de.vertragswerk.assembly.Assembly;
import de.vertragswerk.assembly.Purpose;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.message.Explanation;
import de.vertragswerk.message.Messages;
import de.vertragswerk.parameter.ParameterReader;
import de.vertragswerk.parameter.ParameterReading;
import de.vertragswerk.parameter.ParameterWriter;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.validation.DatedFacts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** From a parameter file to a contract, for one library. Immutable and shared by threads. */
public final class ContractWorkflow {
  private final CompiledLibrary compiled;
  private final ParameterReader reader;
  private final ParameterWriter writer;
  private final Messages messages;
  private final DatedFacts dated;
  private final UnprintableText unprintable;
  private final SeparateTextProblems separateTexts;

  public ContractWorkflow(CompiledLibrary compiled, Renditions renditions) {
    this.compiled = compiled;
    this.reader = new ParameterReader(compiled.library());
    this.writer = new ParameterWriter(compiled.library());
    this.messages = Messages.of(compiled.library());
    this.dated = new DatedFacts(compiled.library());
    this.unprintable = new UnprintableText(compiled.library(), renditions.printable());
    this.separateTexts =
        new SeparateTextProblems(compiled.library(), compiled.assembler(), renditions.printable());
  }

  /**
   * Reads and checks a parameter file.
   *
   * @throws IOException when the file cannot be read; one that is too large is a problem, not an
   *     exception
   */
  public Checked check(Path file) throws IOException {
    return check(file.toString(), reader.read(file));
  }

  /** The same for a file in memory. */
  public Checked check(String name, byte[] content) {
    return check(name, reader.read(name, content));
  }

  /** The same for a file whose values were read with others beside it. */
  Checked check(String name, ParameterReading reading) {
    List<Problem> problems = new ArrayList<>(reading.problems());
    Optional<ContractParameters> parameters =
        Optional.ofNullable(reading.parameters()).map(compiled.rules()::completed);
    parameters.ifPresent(
        complete -> {
          problems.addAll(compiled.rules().check(complete, name));
          problems.addAll(dated.check(complete, name));
          problems.addAll(unprintable.in(complete, name));
        });
    return new Checked(name, parameters, problems);
  }

  /** Makes the contract of a checked file; nothing when an error was found. */
  public Outcome contract(Checked checked) {
    return checked.isSound()
        ? make(checked.parameters().orElseThrow(), checked.problems(), this::signing)
        : new Outcome.Refused(checked.problems());
  }

  /**
   * Makes a draft of a checked file: marked on every page, with all that was found listed at its
   * head. Nothing when the file could not be read at all, or when a value cannot be printed.
   */
  public Outcome draft(Checked checked) {
    return checked.parameters().isPresent() && isPrintable(checked)
        ? make(
            checked.parameters().get(),
            checked.problems(),
            parameters -> draft(parameters, checked.problems()))
        : new Outcome.Refused(checked.problems());
  }

  static boolean isPrintable(Checked checked) {
    return checked.problems().stream().noneMatch(each -> each.code().equals(UnprintableText.CODE));
  }

  Purpose signing(ContractParameters parameters) {
    return Purpose.signing(writer.write(parameters));
  }

  Purpose draft(ContractParameters parameters, List<Problem> problems) {
    return Purpose.draft(writer.write(parameters), openPoints(problems));
  }

  /**
   * Makes the annexes that the contract of a checked file lists.
   *
   * @param draft whether the contract is a draft
   */
  public Annexes annexes(Checked checked, boolean draft) {
    List<Problem> broken = separateTexts.annexes();
    if (broken.stream().anyMatch(Problem::isError)) {
      return new Annexes(Map.of(), broken);
    }
    ContractParameters parameters = checked.parameters().orElseThrow();
    Purpose purpose = draft ? draft(parameters, checked.problems()) : signing(parameters);
    AnnexAssembly assembly = compiled.assembler().assembleAnnexes(parameters, purpose);
    Map<String, Outcome.Made> made = new LinkedHashMap<>();
    if (assembly.problems().stream().noneMatch(Problem::isError)) {
      assembly
          .annexes()
          .forEach(
              each -> made.put(each.annex().id(), new Outcome.Made(each.document(), List.of())));
    }
    return new Annexes(made, assembly.problems());
  }

  private Outcome make(
      ContractParameters parameters,
      List<Problem> found,
      Function<ContractParameters, Purpose> purpose) {
    Assembly assembly = compiled.assembler().assemble(parameters, purpose.apply(parameters));
    List<Problem> problems = new ArrayList<>(found);
    problems.addAll(assembly.problems());
    return assembly.problems().stream().anyMatch(Problem::isError)
        ? new Outcome.Refused(problems)
        : new Outcome.Made(assembly.document(), problems);
  }

  private List<String> openPoints(List<Problem> problems) {
    return problems.stream().map(messages::explain).map(ContractWorkflow::inOneLine).toList();
  }

  private static String inOneLine(Explanation explanation) {
    return (explanation.fact() + " " + explanation.remedy()).strip();
  }
}
