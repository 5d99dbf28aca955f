package de.vertragswerk.rendering.docx;

import de.vertragswerk.document.Block.Figure;
import org.docx4j.dml.CTBlip;
import org.docx4j.dml.CTBlipFillProperties;
import org.docx4j.dml.CTGraphicalObjectFrameLocking;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualGraphicFrameProperties;
import org.docx4j.dml.CTNonVisualPictureProperties;
import org.docx4j.dml.CTPoint2D;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.CTPresetGeometry2D;
import org.docx4j.dml.CTRelativeRect;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTStretchInfoProperties;
import org.docx4j.dml.CTTransform2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.STShapeType;
import org.docx4j.dml.picture.CTPictureNonVisual;
import org.docx4j.dml.picture.Pic;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.R;

/**
 * One picture as it stands in a line.
 *
 * @param relation to the part with its file
 * @param number among all pictures of the contract, from 1
 */
record DrawnPicture(Figure figure, Extent extent, String relation, int number) {
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  R run() {
    CTNonVisualGraphicFrameProperties frame = new CTNonVisualGraphicFrameProperties();
    CTGraphicalObjectFrameLocking locks = new CTGraphicalObjectFrameLocking();
    locks.setNoChangeAspect(true);
    frame.setGraphicFrameLocks(locks);
    Inline inline = new Inline();
    inline.setDistT(0L);
    inline.setDistB(0L);
    inline.setDistL(0L);
    inline.setDistR(0L);
    inline.setExtent(size());
    inline.setDocPr(description());
    inline.setCNvGraphicFramePr(frame);
    inline.setGraphic(graphic());
    Drawing drawing = new Drawing();
    drawing.getAnchorOrInline().add(inline);
    R run = new R();
    run.getContent().add(drawing);
    return run;
  }

  /** The words are read out to those who do not see the picture. */
  private CTNonVisualDrawingProps description() {
    CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
    properties.setId(number);
    properties.setName(LegalText.of(figure.id()));
    properties.setDescr(LegalText.of(figure.alternativeText()));
    return properties;
  }

  private CTPositiveSize2D size() {
    CTPositiveSize2D size = new CTPositiveSize2D();
    size.setCx(extent.width());
    size.setCy(extent.height());
    return size;
  }

  private Graphic graphic() {
    Pic picture = new Pic();
    CTPictureNonVisual nonVisual = new CTPictureNonVisual();
    nonVisual.setCNvPr(description());
    nonVisual.setCNvPicPr(new CTNonVisualPictureProperties());
    picture.setNvPicPr(nonVisual);
    picture.setBlipFill(fill());
    picture.setSpPr(shape());
    GraphicData data = new GraphicData();
    data.setUri(PICTURE);
    data.getAny().add(picture);
    Graphic graphic = new Graphic();
    graphic.setGraphicData(data);
    return graphic;
  }

  private CTBlipFillProperties fill() {
    CTBlip blip = new CTBlip();
    blip.setEmbed(relation);
    CTStretchInfoProperties stretch = new CTStretchInfoProperties();
    stretch.setFillRect(new CTRelativeRect());
    CTBlipFillProperties fill = new CTBlipFillProperties();
    fill.setBlip(blip);
    fill.setStretch(stretch);
    return fill;
  }

  private CTShapeProperties shape() {
    CTPoint2D origin = new CTPoint2D();
    CTTransform2D place = new CTTransform2D();
    place.setOff(origin);
    place.setExt(size());
    CTPresetGeometry2D rectangle = new CTPresetGeometry2D();
    rectangle.setPrst(STShapeType.RECT);
    CTShapeProperties shape = new CTShapeProperties();
    shape.setXfrm(place);
    shape.setPrstGeom(rectangle);
    return shape;
  }
}
