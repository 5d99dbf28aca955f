package de.vertragswerk.cli;

import de.vertragswerk.message.Messages;
import de.vertragswerk.problem.Problem;
import de.vertragswerk.problem.Severity;
import de.vertragswerk.workflow.Annexes;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.OutputFolder;
import de.vertragswerk.workflow.Renditions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a contract of each parameter file. */
@Command(name = "render", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
  /** The part of the standard for archives that lets a file carry other files. */
  private static final int PDF_WITH_DATA = 3;

  private static final int PLAIN_PDF = 2;

  private final Session session;

  @Mixin private LibraryOption library = new LibraryOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameterFiles")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "render.out")
  private @Nullable Path out;

  @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "render.format")
  private List<String> formats = List.of("docx", "pdf");

  @Option(names = "--pdf-a", paramLabel = "2|3", descriptionKey = "render.pdfA")
  private int pdfPart = PDF_WITH_DATA;

  @Option(names = "--annexes", descriptionKey = "render.annexes")
  private boolean annexes;

  @Option(names = "--draft", descriptionKey = "render.draft")
  private boolean draft;

  RenderCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<String> chosen = chosenFormats();
    Renditions renditions = chosenRenditions();
    Path folder = Objects.requireNonNull(out);
    new RenderTargets(files, folder, chosen).check();
    CompiledLibrary compiled = session.library(library.place());
    ContractWorkflow workflow = new ContractWorkflow(compiled, session.renditions());
    Messages messages = Messages.of(compiled.library());
    boolean allMade = true;
    int done = 0;
    for (Path file : files) {
      Progress.show(session.console(), ++done, files.size(), file);
      allMade &= render(file, chosen, renditions, workflow, messages);
    }
    return allMade ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /** The formats in small letters, each once; users write PDF as well as pdf. */
  private List<String> chosenFormats() {
    List<String> known = session.renditions().formats();
    List<String> chosen =
        formats.stream().map(format -> format.toLowerCase(Locale.ROOT)).distinct().toList();
    for (String format : chosen) {
      if (!known.contains(format)) {
        throw new Refusal(
            ExitCode.USAGE, Words.of("render.unknownFormat", format, String.join(", ", known)));
      }
    }
    return chosen;
  }

  private Renditions chosenRenditions() {
    return switch (pdfPart) {
      case PDF_WITH_DATA -> session.renditions();
      case PLAIN_PDF -> session.renditions().withoutData();
      default -> throw new Refusal(ExitCode.USAGE, Words.of("render.unknownPdfA", pdfPart));
    };
  }

  /** All are made before the first is written, so that nobody finds half of them. */
  private boolean render(
      Path file,
      List<String> chosen,
      Renditions renditions,
      ContractWorkflow workflow,
      Messages messages)
      throws IOException {
    Checked checked = workflow.check(file);
    Outcome outcome = draft ? workflow.draft(checked) : workflow.contract(checked);
    Map<String, Outcome.Made> documents = new LinkedHashMap<>();
    if (outcome instanceof Outcome.Made contract) {
      documents.put("", contract);
    }
    if (annexes && outcome instanceof Outcome.Made) {
      Annexes made = workflow.annexes(checked, draft);
      documents.putAll(made.made());
      outcome = made.areWhole() ? outcome : new Outcome.Refused(made.problems());
    }
    tell(file, outcome, messages);
    if (outcome instanceof Outcome.Refused) {
      return false;
    }
    write(contents(file, documents, chosen, renditions));
    return true;
  }

  private static Map<String, byte[]> contents(
      Path file, Map<String, Outcome.Made> documents, List<String> chosen, Renditions renditions) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    documents.forEach(
        (id, made) ->
            chosen.forEach(
                format ->
                    contents.put(
                        RenderTargets.name(file, id, format), renditions.render(made, format))));
    return contents;
  }

  private void write(Map<String, byte[]> contents) throws IOException {
    Path home = Objects.requireNonNull(out);
    RenderTargets targets = new RenderTargets(files, home, formats);
    for (String name : contents.keySet()) {
      targets.complainOfOverwriting(home.resolve(name));
    }
    OutputFolder folder = new OutputFolder(home);
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      session.console().out().println(folder.write(content.getKey(), content.getValue()));
    }
  }

  /** What only informs is for {@code check} to say. */
  private void tell(Path file, Outcome outcome, Messages messages) {
    List<Problem> problems =
        outcome.problems().stream().filter(each -> each.severity() != Severity.INFO).toList();
    if (!problems.isEmpty()) {
      session.console().err().println(file + ": " + ProblemText.counts(problems));
      new ProblemText(session.console().err(), messages).print(problems);
    }
    if (outcome instanceof Outcome.Refused) {
      session.console().err().println(Words.of("render.refused", file));
    }
  }
}
