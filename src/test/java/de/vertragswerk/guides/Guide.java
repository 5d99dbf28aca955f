package de.vertragswerk.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A guide as its reader follows it: what to type, what is then shown, which files to change. */
record Guide(List<Step> steps) {
  sealed interface Step {}

  /** A line for the shell. */
  record Command(String line, int exitCode) implements Step {}

  /** Lines that the command before it prints, among others. */
  record Output(List<String> lines) implements Step {
    Output {
      lines = List.copyOf(lines);
    }
  }

  record Edit(FileEdit edit) implements Step {}

  static final Path FOLDER = Path.of("docs");
  static final Path DRAFTERS = FOLDER.resolve("guide-drafters.md");
  static final Path CLAUSE_AUTHORS = FOLDER.resolve("guide-clause-authors.md");
  static final Path REVIEWERS = FOLDER.resolve("guide-reviewers.md");
  static final List<Path> ALL = List.of(DRAFTERS, CLAUSE_AUTHORS, REVIEWERS);

  private static final String FENCE = "```";
  private static final Pattern EXIT_CODE = Pattern.compile("# endet mit (\\d)");

  Guide {
    steps = List.copyOf(steps);
  }

  static Guide of(Path file) {
    List<Step> steps = new ArrayList<>();
    String above = "";
    List<String> lines = text(file).lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith(FENCE)) {
        List<String> block =
            lines.subList(at + 1, lines.size()).stream()
                .takeWhile(each -> !each.equals(FENCE))
                .toList();
        add(line.substring(FENCE.length()), block, above, steps);
        at += block.size() + 1;
      } else if (!line.isBlank()) {
        above = line;
      }
    }
    return new Guide(steps);
  }

  private static void add(String language, List<String> block, String above, List<Step> steps) {
    FileEdit edit = FileEdit.of(above, block);
    if (language.equals("sh")) {
      block.forEach(line -> steps.add(command(line)));
    } else if (language.equals("text")) {
      steps.add(new Output(block));
    } else if (edit != null) {
      steps.add(new Edit(edit));
    }
  }

  private static Command command(String line) {
    Matcher exitCode = EXIT_CODE.matcher(line);
    return new Command(line, exitCode.find() ? Integer.parseInt(exitCode.group(1)) : 0);
  }

  List<Command> commands() {
    return steps.stream().filter(Command.class::isInstance).map(Command.class::cast).toList();
  }

  /** The words of a guide, with plain spaces where lines must not break. */
  static String text(Path file) {
    try {
      return Files.readString(file).replace('\u00A0', ' ');
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
