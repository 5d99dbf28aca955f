package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.CheckBox;
import de.vertragswerk.document.Block.TextField;
import jakarta.xml.bind.JAXBElement;
import java.math.BigInteger;
import java.util.List;
import org.docx4j.w14.CTOnOff;
import org.docx4j.w14.CTSdtCheckbox;
import org.docx4j.w14.CTSdtCheckboxSymbol;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTSdtContentRun;
import org.docx4j.wml.CTSdtText;
import org.docx4j.wml.Id;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.R;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STHint;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Tag;

/** Makes the content controls of one file and counts them. */
final class Controls {
  /** Word's own font for these two signs; the template's table of fonts says what replaces it. */
  private static final String SYMBOLS = "MS Gothic";

  private static final String EMPTY_BOX = "\u2610";
  private static final String EMPTY_CODE = "2610";
  private static final String TICKED_CODE = "2612";
  private static final char NBSP = '\u00A0';

  /** Of a space, in twentieths of a point: not less than any text here has. */
  private static final int SPACE = 58;

  private static final ObjectFactory FACTORY = new ObjectFactory();
  private static final org.docx4j.w14.ObjectFactory LATER = new org.docx4j.w14.ObjectFactory();

  private long last;
  private boolean ticks;

  /** Whether the file has controls that are younger than the format. */
  boolean areYoung() {
    return ticks;
  }

  /**
   * A control for words. While it is empty it shows spaces, so that it can be hit, and so that a
   * printed form has room for a pen.
   *
   * @param width of the place, in twentieths of a point
   */
  Object text(TextField field, int width) {
    CTSdtText text = new CTSdtText();
    if (field.lines() > 1) {
      text.setMultiLine(true);
    }
    SdtPr properties = properties(field.id(), field.label());
    List<Object> said = properties.getRPrOrAliasOrLock();
    said.add(FACTORY.createSdtPrShowingPlcHdr(new BooleanDefaultTrue()));
    said.add(FACTORY.createSdtPrText(text));
    int spaces = Math.max(1, width * 9 / 10 / SPACE);
    return control(properties, Runs.PLAIN.text(String.valueOf(NBSP).repeat(spaces)));
  }

  /** A control that a click ticks. */
  Object box(CheckBox box) {
    ticks = true;
    CTOnOff off = new CTOnOff();
    off.setVal("0");
    CTSdtCheckbox states = new CTSdtCheckbox();
    states.setChecked(off);
    states.setCheckedState(symbol(TICKED_CODE));
    states.setUncheckedState(symbol(EMPTY_CODE));
    SdtPr properties = properties(box.id(), box.label());
    properties.getRPrOrAliasOrLock().add(LATER.createCheckbox(states));
    R run = Runs.PLAIN.text(EMPTY_BOX);
    RFonts fonts = new RFonts();
    fonts.setHint(STHint.EAST_ASIA);
    fonts.setAscii(SYMBOLS);
    fonts.setHAnsi(SYMBOLS);
    fonts.setEastAsia(SYMBOLS);
    RPr looks = new RPr();
    looks.setRFonts(fonts);
    run.setRPr(looks);
    return control(properties, run);
  }

  private static CTSdtCheckboxSymbol symbol(String code) {
    CTSdtCheckboxSymbol symbol = new CTSdtCheckboxSymbol();
    symbol.setVal(code);
    symbol.setFont(SYMBOLS);
    return symbol;
  }

  private SdtPr properties(String id, String label) {
    SdtPr.Alias alias = new SdtPr.Alias();
    alias.setVal(LegalText.of(label));
    Tag tag = new Tag();
    tag.setVal(id);
    Id number = new Id();
    number.setVal(BigInteger.valueOf(++last));
    SdtPr properties = new SdtPr();
    properties.getRPrOrAliasOrLock().add(FACTORY.createSdtPrAlias(alias));
    properties.setTag(tag);
    properties.setId(number);
    return properties;
  }

  private static JAXBElement<SdtRun> control(SdtPr properties, R shown) {
    CTSdtContentRun content = new CTSdtContentRun();
    content.getContent().add(shown);
    SdtRun control = new SdtRun();
    control.setSdtPr(properties);
    control.setSdtContent(content);
    return FACTORY.createPSdt(control);
  }
}
