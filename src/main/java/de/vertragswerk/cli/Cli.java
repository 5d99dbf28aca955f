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
  private final Session session;

  /** A command line that renders in these formats. */
  public Cli(Console console, Renditions renditions) {
    this.console = console;
    this.session = new Session(console, renditions);
  }

  private CommandLine commandLine(String[] arguments) {
    CommandLine commandLine = new CommandLine(new Root());
    addCommands(commandLine, arguments.length == 0 ? "" : arguments[0]);
    commandLine.setResourceBundle(Words.BUNDLE);
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionStrategy(new CommandLine.RunLast());
    commandLine.setParameterExceptionHandler(new UsageErrors(console));
    commandLine.setExecutionExceptionHandler(new Failures(console));
    // a file may begin with @, and none holds arguments
    commandLine.setExpandAtFiles(false);
    name(commandLine);
    return commandLine;
  }

  /** Making a command takes longer than some commands do: one that is named needs no other. */
  private void addCommands(CommandLine commandLine, String named) {
    switch (named) {
      case "check" -> commandLine.addSubcommand(new CheckCommand(session));
      case "render" -> commandLine.addSubcommand(new RenderCommand(session));
      default ->
          commandLine
              .addSubcommand(new CheckCommand(session))
              .addSubcommand(new RenderCommand(session))
              .addSubcommand(withOwnOptions(new DocumentCommand(session)))
              .addSubcommand(withOwnOptions(new NoticeCommand(session)))
              .addSubcommand(new NewCommand(session))
              .addSubcommand(new SchemaCommand(session))
              .addSubcommand(
                  new CommandLine(new LibraryCommand())
                      .addSubcommand(new LibraryCheckCommand(session))
                      .addSubcommand(new LibraryShowCommand(session))
                      .addSubcommand(new LibraryDiffCommand(session)))
              .addSubcommand(new CompletionCommand(console));
    }
  }

  /** Runs one command and returns its exit code. */
  public int run(String... arguments) {
    try {
      return commandLine(arguments).execute(arguments);
    } catch (AssertionError | StackOverflowError | OutOfMemoryError bug) {
      return new Failures(console).bug(bug);
    } finally {
      console.out().flush();
      console.err().flush();
    }
  }

  /** What such a command does not know may be an option of the document it makes. */
  private static CommandLine withOwnOptions(Object command) {
    return new CommandLine(command).setUnmatchedOptionsArePositionalParams(true);
  }

  private static void name(CommandLine command) {
    command.getCommandSpec().usageMessage().synopsisSubcommandLabel(Words.of("usage.command"));
    command.getSubcommands().values().forEach(Cli::name);
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
