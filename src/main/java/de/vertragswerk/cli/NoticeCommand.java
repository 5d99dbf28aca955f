package de.vertragswerk.cli;

import de.vertragswerk.domain.DocumentKind;
import de.vertragswerk.workflow.CompiledLibrary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the document of the library that tells of a deviation from the contract. */
@Command(name = "notice", mixinStandardHelpOptions = true)
final class NoticeCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private DocumentOptions options = new DocumentOptions();

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "notice.arguments")
  private List<String> arguments = new ArrayList<>();

  NoticeCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    CompiledLibrary compiled = session.library(options.library.place());
    DocumentKind kind =
        Optional.ofNullable(compiled.library().notice())
            .flatMap(compiled.library()::document)
            .orElseThrow(() -> new Refusal(ExitCode.USAGE, Words.of("notice.none")));
    DocumentArguments given = DocumentArguments.parse("vertragswerk notice", kind, arguments);
    return new DocumentMaking(session, compiled, options).make(kind, given, null);
  }
}
