package de.vertragswerk.peers;

import de.vertragswerk.rendering.Renderer;
import de.vertragswerk.rendering.docx.DocxRenderer;
import de.vertragswerk.rendering.html.HtmlRenderer;
import de.vertragswerk.rendering.layout.ContractLayout;
import de.vertragswerk.rendering.pdf.PdfRenderer;
import de.vertragswerk.workflow.ContractWorkflow;
import de.vertragswerk.workflow.LibraryCompilation;
import de.vertragswerk.workflow.Outcome;
import de.vertragswerk.workflow.Renditions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The routes of Vertragswerk, put together as its own {@code Main} does. */
public final class OurRoutes {
  private static final byte[] NOTHING = {};

  private final Renditions renditions;
  private final ContractWorkflow workflow;

  private OurRoutes() throws Exception {
    ContractLayout layout = new ContractLayout();
    List<Renderer> renderers =
        List.of(new DocxRenderer(layout), new PdfRenderer(layout), new HtmlRenderer());
    renditions = new Renditions(renderers, List.of(), layout.printableCharacters());
    Path library = Path.of("clause-library/lap");
    workflow =
        new ContractWorkflow(
            LibraryCompilation.of(library, renditions.printable()).compiled().orElseThrow(),
            renditions);
  }

  private Outcome.Made made(byte[] parameters) {
    return (Outcome.Made) workflow.contract(workflow.check("contract.json", parameters));
  }

  /** From the tree to formats. */
  private abstract static class OfTree implements Route<Outcome.Made> {
    private final OurRoutes ours = new OurRoutes();
    private final List<String> formats;

    private OfTree(String... formats) throws Exception {
      this.formats = List.of(formats);
    }

    @Override
    public String ending() {
      return formats.get(0);
    }

    @Override
    public Outcome.Made read(Path contract) throws Exception {
      return ours.made(Files.readAllBytes(contract));
    }

    @Override
    public byte[] make(Outcome.Made contract) {
      byte[] first = NOTHING;
      for (String format : formats) {
        byte[] file = ours.renditions.render(contract, format);
        first = first.length == 0 ? file : first;
      }
      return first;
    }
  }

  /** PDF/A-3a and PDF/UA-1 from the tree. */
  public static final class Pdf extends OfTree {
    public Pdf() throws Exception {
      super("pdf");
    }
  }

  /** DOCX from the tree, with the layout that gives the page numbers of its contents. */
  public static final class Docx extends OfTree {
    public Docx() throws Exception {
      super("docx");
    }
  }

  /** HTML from the tree. */
  public static final class Html extends OfTree {
    public Html() throws Exception {
      super("html");
    }
  }

  /** DOCX and PDF from the tree. */
  public static final class Both extends OfTree {
    public Both() throws Exception {
      super("docx", "pdf");
    }
  }

  /** From a parameter file to the tree: everything is checked, nothing is rendered. */
  public static final class Tree implements Route<byte[]> {
    private final OurRoutes ours = new OurRoutes();

    public Tree() throws Exception {}

    @Override
    public String ending() {
      return "";
    }

    @Override
    public byte[] read(Path contract) throws Exception {
      return Files.readAllBytes(contract);
    }

    @Override
    public byte[] make(byte[] parameters) {
      ours.made(parameters);
      return NOTHING;
    }
  }

  /** From a parameter file to DOCX, PDF and HTML. */
  public static final class All implements Route<byte[]> {
    private final OurRoutes ours = new OurRoutes();

    public All() throws Exception {}

    @Override
    public String ending() {
      return "docx";
    }

    @Override
    public byte[] read(Path contract) throws Exception {
      return Files.readAllBytes(contract);
    }

    @Override
    public byte[] make(byte[] parameters) {
      Outcome.Made contract = ours.made(parameters);
      byte[] docx = ours.renditions.render(contract, "docx");
      ours.renditions.render(contract, "pdf");
      ours.renditions.render(contract, "html");
      return docx;
    }
  }
}
