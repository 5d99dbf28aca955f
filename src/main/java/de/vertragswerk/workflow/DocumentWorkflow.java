package de.vertragswerk.workflow;

import de.vertragswerk.assembly.Assembly;
import de.vertragswerk.assembly.Purpose;
import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.ContractParameters;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.domain.ParameterDefinition;
import de.vertragswerk.domain.ParameterPath;
import de.vertragswerk.domain.ParameterType.ChoiceType;
import de.vertragswerk.domain.ParameterValue.ChoiceValue;
import de.vertragswerk.parameter.GivenValues;
import de.vertragswerk.parameter.ParameterReader;
import de.vertragswerk.problem.Place;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.validation.CompiledRules;
import de.vertragswerk.validation.RuleCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From a parameter file to a document of one kind beside the contract. Shared by threads. */
public final class DocumentWorkflow {
  private final DocumentKind kind;
  private final CompiledLibrary compiled;
  private final ContractWorkflow contracts;
  private final ParameterReader reader;
  private final List<Problem> broken = new ArrayList<>();

  public DocumentWorkflow(CompiledLibrary library, DocumentKind kind, Renditions renditions) {
    this.kind = kind;
    ClauseLibrary scope = library.library().forDocument(kind);
    RuleCompilation rules = CompiledRules.compile(scope);
    this.compiled = new CompiledLibrary(scope, rules.rules(), library.assembler());
    this.contracts = new ContractWorkflow(compiled, renditions);
    this.reader = new ParameterReader(scope);
    broken.addAll(
        new SeparateTextProblems(library.library(), library.assembler(), renditions.printable())
            .of(kind));
    broken.addAll(rules.problems());
  }

  /** The library in which the document's values are those of a contract too. */
  public ClauseLibrary library() {
    return compiled.library();
  }

  /**
   * Reads and checks a parameter file together with the document's own values.
   *
   * @param data a file of these values; null for none
   * @param values of them, as text by key
   * @throws IOException when a file cannot be read
   */
  public Checked check(Path file, @Nullable Path data, Map<String, List<String>> values)
      throws IOException {
    byte[] content = data == null ? null : start(data);
    GivenValues given =
        new GivenValues(kind.parameters(), data == null ? "" : data.toString(), content, values);
    Checked checked = contracts.check(file.toString(), reader.read(file, given));
    List<Problem> problems = new ArrayList<>(broken);
    problems.addAll(checked.problems());
    checked.parameters().ifPresent(complete -> complainOfOthers(complete, file, problems));
    return new Checked(checked.file(), checked.parameters(), problems);
  }

  /** As much of a file as a parameter file may hold, and one byte that shows it holds more. */
  private static byte[] start(Path data) throws IOException {
    try (var content = Files.newInputStream(data)) {
      return content.readNBytes(ParameterReader.MAXIMUM_BYTES + 1);
    }
  }

  /** A document speaks of provisions the contract takes. */
  private void complainOfOthers(ContractParameters parameters, Path file, List<Problem> problems) {
    for (ParameterDefinition definition : kind.parameters().parameters()) {
      ParameterPath path = new ParameterPath(kind.id(), definition.key());
      if (definition.type() instanceof ChoiceType choice
          && choice.amongProvisions()
          && parameters.value(path) instanceof ChoiceValue chosen
          && !parameters.takes(chosen.key())) {
        String pointer = library().pointer(path.toString());
        problems.add(
            Problem.error(
                    kind.id() + ".provision-not-taken", new Place.At(file.toString(), pointer))
                .with("label", definition.label())
                .with("value", choice.options().getOrDefault(chosen.key(), chosen.key())));
      }
    }
  }

  /**
   * Makes the document of a checked file; nothing when an error was found.
   *
   * @param earlier the checked file of the contract before it was changed; null for a document that
   *     says nothing of that
   * @param draft whether it is marked as a draft, and may be made in spite of errors
   */
  public Outcome document(Checked checked, @Nullable Checked earlier, boolean draft) {
    boolean usable = draft ? ContractWorkflow.isPrintable(checked) : checked.isSound();
    if (checked.parameters().isEmpty() || !usable || broken.stream().anyMatch(Problem::isError)) {
      return new Outcome.Refused(checked.problems());
    }
    ContractParameters parameters = checked.parameters().get();
    Purpose purpose =
        draft ? contracts.draft(parameters, checked.problems()) : contracts.signing(parameters);
    ContractParameters before = earlier == null ? null : earlier.parameters().orElseThrow();
    Assembly assembly = compiled.assembler().assembleDocument(kind, parameters, before, purpose);
    List<Problem> problems = new ArrayList<>(checked.problems());
    problems.addAll(assembly.problems());
    return assembly.problems().stream().anyMatch(Problem::isError)
        ? new Outcome.Refused(problems)
        : new Outcome.Made(assembly.document(), problems);
  }
}
