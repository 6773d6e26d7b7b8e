package org.waypost.samplemail.photo;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** One flat thing seen straight from above, before it is photographed: draw on it with {@link #pen()}. */
public final class Sheet {
    /** Empty pixels around the sheet, so that its edge is smooth. */
    static final int MARGIN = 3;

    private final double width;
    private final double height;
    private final double scale;
    private final Stock stock;
    private final BufferedImage image;
    private final Relief relief;
    private final Graphics2D pen;

    /** An empty sheet of that size in units; nothing of it is seen until it is {@linkplain #cut(Shape) cut}. */
    public Sheet(double width, double height, double scale, Stock stock) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.stock = stock;
        this.image = new BufferedImage(
                (int) Math.ceil(width * scale) + 2 * MARGIN,
                (int) Math.ceil(height * scale) + 2 * MARGIN,
                BufferedImage.TYPE_INT_ARGB_PRE);
        this.relief = new Relief(width, height);
        this.pen = drawingPen();
    }

    private Graphics2D drawingPen() {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.translate(MARGIN, MARGIN);
        graphics.scale(scale, scale);
        graphics.setStroke(new BasicStroke(1));
        return graphics;
    }

    /** Gives the sheet its outline, in its stock's colour. */
    public Sheet cut(Shape outline) {
        pen.setColor(stock.color());
        pen.fill(outline);
        return this;
    }

    /** Draws on the sheet; lengths are units, the origin is the upper left corner. */
    public Graphics2D pen() {
        return pen;
    }

    /** Bends and folds of the sheet. */
    public Relief relief() {
        return relief;
    }

    /** In units. */
    public double width() {
        return width;
    }

    /** In units. */
    public double height() {
        return height;
    }

    Stock stock() {
        return stock;
    }

    double scale() {
        return scale;
    }

    int columns() {
        return image.getWidth();
    }

    int rows() {
        return image.getHeight();
    }

    int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
