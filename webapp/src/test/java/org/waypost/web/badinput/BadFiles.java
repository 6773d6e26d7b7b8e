package org.waypost.web.badinput;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
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
