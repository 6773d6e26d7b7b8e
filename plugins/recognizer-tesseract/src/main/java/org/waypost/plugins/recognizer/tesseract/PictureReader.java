package org.waypost.plugins.recognizer.tesseract;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.waypost.spi.SpiException;
import org.waypost.spi.recognizer.Photograph;

/** Makes of a file the grey picture that is read: upright, its longer side close to {@link #SIDE}. */
final class PictureReader {
    /** An envelope that fills a picture of this width has letters of a good twenty pixels; more costs time only. */
    static final int SIDE = 1600;

    static final long MOST_PIXELS = 40_000_000;

    private PictureReader() {}

    static Grey read(Photograph photograph) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(photograph.mediaType());
        if (!readers.hasNext()) {
            throw invalid("no reader for " + photograph.mediaType());
        }
        ImageReader reader = readers.next();
        // a memory stream, because ImageIO's own choice may write a file
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(photograph.bytes().stream())) {
            reader.setInput(stream, true);
            return upright(decoded(reader), Orientation.of(photograph.bytes().toArray()));
        } catch (IOException | RuntimeException e) {
            throw e instanceof SpiException known ? known : invalid("not a picture: " + e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw invalid(width + " × " + height + " pixels are too many");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / SIDE / 2);
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static Grey upright(BufferedImage picture, int orientation) {
        boolean side = Orientation.liesOnItsSide(orientation);
        double scale = scale(Math.max(picture.getWidth(), picture.getHeight()));
        int width = scaled(side ? picture.getHeight() : picture.getWidth(), scale);
        int height = scaled(side ? picture.getWidth() : picture.getHeight(), scale);
        AffineTransform transform = AffineTransform.getScaleInstance(scale, scale);
        transform.concatenate(Orientation.upright(orientation, picture.getWidth(), picture.getHeight()));
        return Grey.of(drawn(picture, transform, width, height));
    }

    // small pictures grow, but not beyond twice their size: that would only be blur
    private static double scale(int longerSide) {
        return Math.min(2, (double) SIDE / longerSide);
    }

    private static int scaled(int length, double scale) {
        return Math.max(1, (int) Math.round(length * scale));
    }

    private static BufferedImage drawn(BufferedImage picture, AffineTransform transform, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, transform, null);
        pen.dispose();
        return drawn;
    }

    private static SpiException invalid(String problem) {
        return SpiException.invalid("photograph", problem);
    }
}
