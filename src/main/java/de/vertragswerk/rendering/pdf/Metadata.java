package de.vertragswerk.rendering.pdf;

import de.vertragswerk.document.DocumentHead;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What the file says of itself in its information dictionary; {@link Xmp} says the same. */
final class Metadata {
  static final String PRODUCER = "Vertragswerk";

  private Metadata() {}

  static COSDictionary information(DocumentHead head) {
    COSDictionary information = new COSDictionary();
    information.setItem(COSName.TITLE, new COSString(title(head)));
    if (!head.subtitle().isEmpty()) {
      information.setItem(COSName.SUBJECT, new COSString(head.subtitle()));
    }
    information.setItem(COSName.CREATOR, new COSString(PRODUCER));
    information.setItem(COSName.PRODUCER, new COSString(PRODUCER));
    LocalDate date = head.date();
    if (date != null) {
      String day = "D:" + date.toString().replace("-", "") + "000000Z";
      information.setItem(COSName.CREATION_DATE, new COSString(day));
      information.setItem(COSName.MOD_DATE, new COSString(day));
    }
    own(head)
        .forEach(
            (name, value) -> information.setItem(COSName.getPDFName(name), new COSString(value)));
    return information;
  }

  /** Which contract this is, and of which library; for programs that read the file again. */
  static Map<String, String> own(DocumentHead head) {
    Map<String, String> own = new LinkedHashMap<>();
    own.put("ContractId", head.contractId());
    own.put("Revision", head.revision());
    own.put("Library", head.library());
    own.put("LibraryVersion", head.libraryVersion());
    own.put("LibraryHash", head.libraryHash());
    own.values().removeIf(String::isEmpty);
    return own;
  }

  /** Readers show and read out the title of a file before anything else. */
  static String title(DocumentHead head) {
    return head.isDraft() ? head.draftMark() + " \u2013 " + head.title() : head.title();
  }
}
