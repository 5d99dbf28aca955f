package de.vertragswerk.cli;

import de.vertragswerk.workflow.Renditions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line: reads the arguments, calls the workflow, tells what came of it. */
public final class Cli {
  private final Console console;
  private final CommandLine commandLine;

  /** A command line that renders in these formats. */
  public Cli(Console console, Renditions renditions) {
    this.console = console;
    Session session = new Session(console, renditions);
    commandLine = new CommandLine(new Root());
    commandLine
        .addSubcommand(new CheckCommand(session))
        .addSubcommand(new RenderCommand(session))
        .addSubcommand(new NewCommand(session))
        .addSubcommand(new SchemaCommand(session))
        .addSubcommand(
            new CommandLine(new LibraryCommand())
                .addSubcommand(new LibraryCheckCommand(session))
                .addSubcommand(new LibraryShowCommand(session)))
        .addSubcommand(new CompletionCommand(console));
    commandLine.setResourceBundle(Words.BUNDLE);
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionStrategy(new CommandLine.RunLast());
    commandLine.setParameterExceptionHandler(new UsageErrors(console));
    commandLine.setExecutionExceptionHandler(new Failures(console));
  }

  /** Runs one command and returns its exit code. */
  public int run(String... arguments) {
    int code = commandLine.execute(arguments);
    console.out().flush();
    console.err().flush();
    return code;
  }

  /** Without a command there is only help to give. */
  @Command(name = "vertragswerk", mixinStandardHelpOptions = true, versionProvider = Version.class)
  private static final class Root implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public Integer call() {
      if (spec != null) {
        spec.commandLine().usage(spec.commandLine().getErr());
      }
      return ExitCode.USAGE;
    }
  }
}
