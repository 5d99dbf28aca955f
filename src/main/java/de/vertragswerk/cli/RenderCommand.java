package de.vertragswerk.cli;

import de.vertragswerk.domain.Annex;
import de.vertragswerk.message.Messages;
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
  private final Session session;

  @Mixin private LibraryOption library = new LibraryOption();

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameterFiles")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "render.out")
  private @Nullable Path out;

  @Mixin private FormatOptions formats = new FormatOptions();

  @Option(names = "--annexes", descriptionKey = "render.annexes")
  private boolean annexes;

  @Option(names = "--draft", descriptionKey = "render.draft")
  private boolean draft;

  RenderCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    List<String> chosen = formats.chosen(session);
    Renditions renditions = formats.renditions(session);
    RenderTargets targets = new RenderTargets(files, Objects.requireNonNull(out), chosen);
    targets.check();
    CompiledLibrary compiled = session.library(library.place());
    if (annexes) {
      targets.checkAnnexes(compiled.library().annexes().stream().map(Annex::id).toList());
    }
    ContractWorkflow workflow = new ContractWorkflow(compiled, session.renditions());
    Report report = new Report(session.console(), Messages.of(compiled.library()));
    boolean allMade = true;
    int done = 0;
    for (Path file : files) {
      Progress.show(session.console(), ++done, files.size(), file);
      allMade &= render(file, targets, renditions, workflow, report);
    }
    return allMade ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /** All are made before the first is written, so that nobody finds half of them. */
  private boolean render(
      Path file,
      RenderTargets targets,
      Renditions renditions,
      ContractWorkflow workflow,
      Report report)
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
    report.tell(file, outcome);
    if (outcome instanceof Outcome.Refused) {
      return false;
    }
    write(contents(file, documents, targets.formats(), renditions), targets);
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

  private void write(Map<String, byte[]> contents, RenderTargets targets) throws IOException {
    for (String name : contents.keySet()) {
      targets.complainOfOverwriting(targets.folder().resolve(name));
    }
    OutputFolder folder = new OutputFolder(targets.folder());
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      session.console().out().println(folder.write(content.getKey(), content.getValue()));
    }
  }
}
