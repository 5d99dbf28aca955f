package de.vertragswerk.peers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Apache FOP: from the tree through formatting objects to a tagged PDF/A-3a and PDF/UA-1. */
public final class FopRoute implements Route<Printed> {
  private static final String CONFIGURATION =
      """
      <fop version="1.0"><accessibility>true</accessibility><renderers><renderer mime="application/pdf">
        <pdf-a-mode>PDF/A-3a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
        <fonts>
          <font embed-url="%s"><font-triplet name="Liberation Sans" style="normal" weight="normal"/></font>
          <font embed-url="%s"><font-triplet name="Liberation Sans" style="normal" weight="bold"/></font>
        </fonts>
      </renderer></renderers></fop>
      """;

  private final FopFactory factory;
  private final TransformerFactory transformers =
      TransformerFactory.newInstance(
          "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl", null);

  /** A factory with its fonts, kept for all contracts. */
  public FopRoute() throws Exception {
    Fonts fonts = Fonts.asShipped();
    String configuration = CONFIGURATION.formatted(fonts.regular().toUri(), fonts.bold().toUri());
    factory =
        new FopConfParser(
                new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)),
                Path.of("").toUri())
            .getFopFactoryBuilder()
            .build();
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public Printed read(Path contract) throws Exception {
    return TreeReader.read(ContractFiles.tree(contract));
  }

  @Override
  public byte[] make(Printed printed) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    FOUserAgent agent = factory.newFOUserAgent();
    agent.getEventBroadcaster().addEventListener(event -> {});
    Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, file);
    transformers
        .newTransformer()
        .transform(
            new StreamSource(new StringReader(FoWriter.write(printed))),
            new SAXResult(fop.getDefaultHandler()));
    return file.toByteArray();
  }
}
