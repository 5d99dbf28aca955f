package de.vertragswerk.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Fills in files as somebody with a program for PDF forms does. */
final class Filling {
  private Filling() {}

  /** Every text field filled with one of the texts, in turn, and every box ticked. */
  static byte[] fill(byte[] file, List<String> texts) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      int filled = 0;
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
        if (field instanceof PDTextField text) {
          text.setValue(texts.get(filled++ % texts.size()));
        } else if (field instanceof PDCheckBox box) {
          box.check();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** What is filled in, by the names of the fields. */
  static Map<String, String> values(byte[] file) throws IOException {
    Map<String, String> values = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
        if (field instanceof PDTextField) {
          values.put(field.getFullyQualifiedName(), field.getValueAsString());
        }
      }
    }
    return values;
  }
}
