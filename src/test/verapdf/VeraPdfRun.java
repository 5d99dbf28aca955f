import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Validates PDF files with veraPDF. Java runs it from its source, with veraPDF and nothing of ours
 * on the class path; the test class {@code VeraPdf} starts it.
 *
 * <p>The first argument is a file with the paths of the PDF files, one a line, the others are the
 * flavours to validate them as, such as {@code 3a} and {@code ua1}. Prints for each broken rule
 * the file, the flavour, the rule and what is wrong, between tabs, and at the end how many files it
 * validated.
 */
public final class VeraPdfRun {
  private VeraPdfRun() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    VeraGreenfieldFoundryProvider.initialise();
    List<String> files = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
    for (String file : files) {
      for (int i = 1; i < arguments.length; i++) {
        validate(Path.of(file), PDFAFlavour.byFlavourId(arguments[i]), out);
      }
    }
    out.println("validated\t" + files.size());
  }

  private static void validate(Path file, PDFAFlavour flavour, PrintStream out) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      for (TestAssertion failed : validator.validate(parser).getTestAssertions()) {
        if (failed.getStatus() == TestAssertion.Status.FAILED) {
          out.println(line(file, flavour, failed));
        }
      }
    }
  }

  private static String line(Path file, PDFAFlavour flavour, TestAssertion failed) {
    String rule = failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber();
    String what = failed.getMessage() + " at " + failed.getLocation().getContext();
    return String.join("\t", file.toString(), flavour.getId(), rule, what.replaceAll("\\s+", " "));
  }
}
