package de.vertragswerk.cli;

import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.message.Messages;
import de.vertragswerk.workflow.Checked;
import de.vertragswerk.workflow.CompiledLibrary;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.DocumentWorkflow;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.OutputFolder;
import de.vertragswerk.workflow.Renditions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one document beside a contract. */
record DocumentMaking(Session session, CompiledLibrary compiled, DocumentOptions options) {

  int make(DocumentKind kind, DocumentArguments arguments, @Nullable Path earlier)
      throws IOException {
    if (kind.earlier() != (earlier != null)) {
      String key = kind.earlier() ? "document.needsEarlier" : "document.noEarlier";
      throw new Refusal(ExitCode.USAGE, Words.of(key, kind.id()));
    }
    Path file = arguments.file();
    List<String> chosen = options.formats.chosen(session);
    Renditions renditions = options.formats.renditions(session);
    RenderTargets targets = new RenderTargets(List.of(file), options.folder(), chosen);
    RenderTargets.checkFolder(options.folder());
    Checked before = earlier == null ? null : earlier(earlier);
    if (before != null && !before.isSound()) {
      return ExitCode.PROBLEMS;
    }
    DocumentWorkflow workflow = new DocumentWorkflow(compiled, kind, session.renditions());
    Checked checked = workflow.check(file, options.data, arguments.values());
    Outcome outcome = workflow.document(checked, before, options.draft);
    new Report(session.console(), Messages.of(workflow.library())).tell(file, outcome);
    if (!(outcome instanceof Outcome.Made made)) {
      return ExitCode.PROBLEMS;
    }
    Map<String, byte[]> contents = new LinkedHashMap<>();
    for (String format : chosen) {
      String name = RenderTargets.name(file, kind.id(), format);
      targets.complainOfOverwriting(options.folder().resolve(name));
      contents.put(name, renditions.render(made, format));
    }
    OutputFolder folder = new OutputFolder(options.folder());
    for (Map.Entry<String, byte[]> content : contents.entrySet()) {
      session.console().out().println(folder.write(content.getKey(), content.getValue()));
    }
    return ExitCode.DONE;
  }

  /** The contract before it was changed; what is wrong with it is told at once. */
  private Checked earlier(Path file) throws IOException {
    Checked checked = new ContractWorkflow(compiled, session.renditions()).check(file);
    if (!checked.isSound()) {
      Outcome refused = new Outcome.Refused(checked.problems());
      new Report(session.console(), Messages.of(compiled.library())).tell(file, refused);
    }
    return checked;
  }
}
