package de.vertragswerk.cli;

import de.vertragswerk.domain.ClauseLibrary;
import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.workflow.CompiledLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a document of a contract's data beside the contract, or lists the kinds there are. */
@Command(name = "document", mixinStandardHelpOptions = true)
final class DocumentCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private DocumentOptions options = new DocumentOptions();

  @Parameters(paramLabel = "KIND FILE", arity = "0..*", descriptionKey = "document.arguments")
  private List<String> arguments = new ArrayList<>();

  @Option(names = "--earlier", paramLabel = "FILE", descriptionKey = "document.earlier")
  private @Nullable Path earlier;

  @Option(names = "--list", descriptionKey = "document.list")
  private boolean list;

  DocumentCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CompiledLibrary compiled = session.library(options.library.place());
    if (list || arguments.isEmpty()) {
      session.console().out().print(LibraryMarkdown.documentsOf(compiled.library()));
      return ExitCode.DONE;
    }
    DocumentKind kind = kind(arguments.get(0), compiled.library());
    List<String> rest = arguments.subList(1, arguments.size());
    DocumentArguments given = DocumentArguments.parse("vertragswerk document", kind, rest);
    return new DocumentMaking(session, compiled, options).make(kind, given, earlier);
  }

  private static DocumentKind kind(String id, ClauseLibrary library) {
    return library
        .document(id)
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.USAGE,
                    Words.of(
                        "document.unknown",
                        id,
                        library.documents().stream()
                            .map(DocumentKind::id)
                            .collect(Collectors.joining(", ")))));
  }
}
