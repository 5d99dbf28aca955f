package de.vertragswerk.peers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docx4j.Docx4J;
import org.docx4j.convert.out.FOSettings;
import org.docx4j.fonts.IdentityPlusMapper;
import org.docx4j.fonts.Mapper;
import org.docx4j.fonts.PhysicalFont;
import org.docx4j.fonts.PhysicalFonts;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** docx4j-export-fo: our DOCX through formatting objects and FOP to a PDF, which it cannot tag. */
public final class DocxToPdfRoute implements Route<byte[]> {
  /** Knows the font files, and no other. */
  public DocxToPdfRoute() throws Exception {
    PhysicalFonts.setRegex(".*LiberationSans.*");
    for (Path font : Fonts.asShipped().both()) {
      PhysicalFonts.addPhysicalFonts(Fonts.FAMILY, font.toUri());
    }
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public byte[] read(Path contract) throws Exception {
    return Files.readAllBytes(ContractFiles.made(contract, "docx"));
  }

  @Override
  public byte[] make(byte[] docx) throws Exception {
    WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    Mapper mapper = new IdentityPlusMapper();
    PhysicalFont font = PhysicalFonts.get(Fonts.FAMILY);
    if (font != null) {
      mapper.put(Fonts.FAMILY, font);
    }
    word.setFontMapper(mapper);
    FOSettings settings = Docx4J.createFOSettings();
    settings.setOpcPackage(word);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Docx4J.toFO(settings, file, Docx4J.FLAG_EXPORT_PREFER_XSL);
    return file.toByteArray();
  }
}
