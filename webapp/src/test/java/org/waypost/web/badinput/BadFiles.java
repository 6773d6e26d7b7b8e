package org.waypost.web.badinput;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.waypost.web.isolation.client.Pictures;

/** Files that must not get in. */
final class BadFiles {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ONE_BIT_GREY = {1, 0, 0, 0, 0};

    private BadFiles() {}

    static byte[] text() {
        return "Dear clerk, this is no photograph.".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] truncatedJpeg(long seed) {
        byte[] whole = Pictures.jpeg(seed);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** Fifty kilobytes that would become 400 million pixels. */
    static byte[] hugePng(int side) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataOutputStream file = new DataOutputStream(out)) {
            file.write(PNG);
            chunk(file, "IHDR", header(side));
            chunk(file, "IDAT", blackRows(side));
            chunk(file, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdfWithPassword() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of some hundred kilobytes whose objects unpack to more than any document needs. */
    static byte[] pdfBomb(int megabytes) {
        String index = "2 0 3 31 4 67 ";
        String objects = "<</Type/Catalog/Pages 3 0 R>>  <</Type/Pages/Kids[4 0 R]/Count 1>> "
                + "<</Type/Page/Parent 3 0 R/MediaBox[0 0 99 99]>> ";
        String packed = new String(deflated(index + objects, megabytes), StandardCharsets.ISO_8859_1);
        String before = "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 3/First " + index.length() + "/Filter/FlateDecode/Length "
                + packed.length() + ">>\nstream\n" + packed + "\nendstream\nendobj\n";
        ByteBuffer table =
                ByteBuffer.allocate(36).put(new byte[6]).put((byte) 1).putInt(9).put((byte) 0);
        for (byte number = 0; number < 3; number++) {
            table.put((byte) 2).putInt(1).put(number);
        }
        table.put((byte) 1).putInt(before.length()).put((byte) 0);
        String whole = before + "5 0 obj\n<</Type/XRef/Size 6/W[1 4 1]/Root 2 0 R/Length 36>>\nstream\n"
                + new String(table.array(), StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\nstartxref\n" + before.length() + "\n%%EOF\n";
        return whole.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] deflated(String begin, int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(begin.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < megabytes; i++) {
                packed.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Two pictures that take turns. */
    static byte[] animatedGif() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (ImageOutputStream file = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(file);
            writer.prepareWriteSequence(null);
            for (int frame = 0; frame < 2; frame++) {
                BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_BINARY);
                image.setRGB(frame, frame, 0xffffff);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** As a telephone begins its pictures. */
    static byte[] heic() {
        return "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] header(int side) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(out);
        header.writeInt(side);
        header.writeInt(side);
        header.write(ONE_BIT_GREY);
        return out.toByteArray();
    }

    private static byte[] blackRows(int side) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] row = new byte[1 + side / 8];
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            for (int y = 0; y < side; y++) {
                packed.write(row);
            }
        }
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        file.writeInt(content.length);
        file.write(name);
        file.write(content);
        file.writeInt((int) check.getValue());
    }
}
