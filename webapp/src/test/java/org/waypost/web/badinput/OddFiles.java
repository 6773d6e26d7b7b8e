package org.waypost.web.badinput;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files that few senders make and that get in all the same. Each is red in its upper left quarter as people see it. */
final class OddFiles {
    private static final int WIDE = 600;
    private static final int HIGH = 400;
    private static final int HELD_LYING = 6;

    private OddFiles() {}

    /** In the four colours of print, inverted as Adobe does. */
    static byte[] cmykJpeg() {
        BufferedImage colours = redAt(0, 0, BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDE, HIGH, 4, null);
        for (int y = 0; y < HIGH; y++) {
            for (int x = 0; x < WIDE; x++) {
                int rgb = colours.getRGB(x, y);
                raster.setPixel(x, y, new int[] {(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 255});
            }
        }
        byte[] adobe = {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0, 0};
        return inserted(written("jpeg", new IIOImage(raster, null, null)), adobe);
    }

    /** Stored lying, to be turned clockwise by a quarter: what is lower left comes to the upper left. */
    static byte[] turnedJpeg() {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) HELD_LYING).putShort((short) 0).putInt(0);
        return inserted(written("jpeg", image(redAt(0, HIGH / 2, BufferedImage.TYPE_3BYTE_BGR))), exif.array());
    }

    /** A picture that some readers would take for a page. */
    static byte[] jpegWithHtml() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(written("jpeg", image(redAt(0, 0, BufferedImage.TYPE_3BYTE_BGR))));
        both.writeBytes("<html><script>alert(document.domain)</script></html>".getBytes(StandardCharsets.UTF_8));
        return both.toByteArray();
    }

    /** Sixteen bits of grey a pixel; dark where others are red. */
    static byte[] deepTiff() {
        return written("tiff", image(redAt(0, 0, BufferedImage.TYPE_USHORT_GRAY)));
    }

    static byte[] tiffOfPages(int count) {
        IIOImage[] pages = new IIOImage[count];
        for (int page = 0; page < count; page++) {
            pages[page] = image(redAt(0, 0, BufferedImage.TYPE_3BYTE_BGR));
        }
        return written("tiff", pages);
    }

    static byte[] pdfWithScript() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(WIDE, HIGH));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.RED);
                content.addRect(0, HIGH / 2f, WIDE / 2f, HIGH / 2f);
                content.fill();
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage redAt(int x, int y, int imageType) {
        BufferedImage image = new BufferedImage(WIDE, HIGH, imageType);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDE, HIGH);
        pen.setColor(Color.RED);
        pen.fillRect(x, y, WIDE / 2, HIGH / 2);
        pen.dispose();
        return image;
    }

    private static IIOImage image(BufferedImage image) {
        return new IIOImage(image, null, null);
    }

    private static byte[] inserted(byte[] jpeg, byte[] segment) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(jpeg, 0, 2);
        both.writeBytes(segment);
        both.write(jpeg, 2, jpeg.length - 2);
        return both.toByteArray();
    }

    private static byte[] written(String format, IIOImage... pages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            write(writer, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void write(ImageWriter writer, IIOImage... pages) throws IOException {
        if (pages.length == 1) {
            writer.write(null, pages[0], null);
            return;
        }
        writer.prepareWriteSequence(null);
        for (IIOImage page : pages) {
            writer.writeToSequence(page, null);
        }
        writer.endWriteSequence();
    }
}
