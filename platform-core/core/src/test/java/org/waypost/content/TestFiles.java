package org.waypost.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files drawn on the spot, good and bad. */
public final class TestFiles {
    private TestFiles() {}

    /** A picture whose four quarters differ: red, green, blue, white, clockwise from the upper left. */
    public static BufferedImage quarters(int width, int height, int imageType) {
        BufferedImage image = new BufferedImage(width, height, imageType);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.WHITE, Color.BLUE};
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        graphics.dispose();
        return image;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg", false);
    }

    public static byte[] progressiveJpeg(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg", true);
    }

    public static byte[] greyJpeg(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_BYTE_GRAY), "jpeg", false);
    }

    /** A photograph that does not compress well, of about 5 bits a pixel. */
    public static byte[] noisyJpeg(int width, int height) {
        return encoded(noise(width, height), "jpeg", false);
    }

    /** The same as a PNG or TIFF of 3 bytes a pixel. */
    public static byte[] noisy(String format, int width, int height) {
        return encoded(noise(width, height), format, false);
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(5);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    /** The same quarters in the four colours of print, inverted as Adobe does. */
    public static byte[] cmykJpeg(int width, int height) {
        BufferedImage colours = quarters(width, height, BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = colours.getRGB(x, y);
                raster.setPixel(x, y, new int[] {(rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 255});
            }
        }
        byte[] adobe = {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return inserted(encoded(new IIOImage(raster, null, null), "jpeg", false), adobe);
    }

    /** A JPEG held as EXIF counts. */
    public static byte[] jpegHeld(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xffe1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return inserted(plain, exif.array());
    }

    /** A JPEG with one more segment at its beginning. */
    private static byte[] inserted(byte[] jpeg, byte[] segment) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(jpeg, 0, 2);
        both.writeBytes(segment);
        both.write(jpeg, 2, jpeg.length - 2);
        return both.toByteArray();
    }

    /** A JPEG whose header claims a size. */
    public static byte[] jpegClaiming(int width, int height, boolean progressive) {
        byte[] bytes = progressive ? progressiveJpeg(16, 16) : jpeg(16, 16);
        int at = indexOf(bytes, new byte[] {(byte) 0xff, (byte) (progressive ? 0xc2 : 0xc0)}, 0);
        ByteBuffer.wrap(bytes).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return bytes;
    }

    public static byte[] png(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "png", false);
    }

    /** A PNG with nothing in its upper left quarter but transparency. */
    public static byte[] transparentPng(int width, int height) {
        BufferedImage image = quarters(width, height, BufferedImage.TYPE_4BYTE_ABGR);
        for (int y = 0; y < height / 2; y++) {
            for (int x = 0; x < width / 2; x++) {
                image.setRGB(x, y, 0);
            }
        }
        return encoded(image, "png", false);
    }

    public static byte[] pngClaiming(int width, int height) {
        byte[] bytes = png(16, 16);
        ByteBuffer.wrap(bytes).putInt(16, width).putInt(20, height);
        return bytes;
    }

    /** Built like a PNG from end to end, but its pixels are no compressed data. */
    public static byte[] undecodablePng() {
        byte[] file = png(100, 100);
        int pixels = indexOf(file, new byte[] {'I', 'D', 'A', 'T'}, 0) + 4;
        Arrays.fill(file, pixels, pixels + 20, (byte) 0xee);
        return file;
    }

    /** A TIFF with a page for each colour depth given. */
    public static byte[] tiff(int width, int height, int... imageTypes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (int type : imageTypes) {
                writer.writeToSequence(new IIOImage(quarters(width, height, type), null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PDF with one sentence on each page. */
    public static byte[] pdf(String... sentences) {
        try (PDDocument document = new PDDocument()) {
            for (String sentence : sentences) {
                addPage(document, sentence);
            }
            return saved(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A PDF that needs the password {@code user}, unless that is empty. */
    public static byte[] protectedPdf(String user) {
        try (PDDocument document = new PDDocument()) {
            addPage(document, "secret");
            document.protect(new StandardProtectionPolicy("owner", user, new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static void addPage(PDDocument document, String sentence) throws IOException {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(40, 500);
            content.showText(sentence);
            content.endText();
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /** The beginning of a file. */
    public static byte[] cut(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    /** Where bytes stand in others, or -1. */
    public static int indexOf(byte[] bytes, byte[] wanted, int from) {
        for (int i = from; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    /** What a picture file shows. */
    public static BufferedImage decoded(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] encoded(BufferedImage image, String format, boolean progressive) {
        return encoded(new IIOImage(image, null, null), format, progressive);
    }

    private static byte[] encoded(IIOImage image, String format, boolean progressive) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (progressive) {
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(output);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
