package org.waypost.content;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Small PDFs that unpack to gigabytes, if one lets them. */
final class PdfBombs {
    private static final int MEGABYTE = 1_000_000;

    private PdfBombs() {}

    /** A page whose drawing instructions are 600 MB of blanks. */
    static byte[] inItsDrawing() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setContents(new PDStream(blanks(document, 600)));
            return TestFiles.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page with a picture that claims 50,000 by 50,000 pixels. */
    static byte[] inItsPicture() {
        try (PDDocument document = new PDDocument()) {
            TestFiles.addPage(document, "beside the bomb");
            PDImageXObject image = new PDImageXObject(
                    document,
                    blanks(document, 1).createRawInputStream(),
                    COSName.FLATE_DECODE,
                    50_000,
                    50_000,
                    8,
                    PDDeviceGray.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(image, 0, 0, 100, 100);
            }
            return TestFiles.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of one page whose objects are packed together with so many megabytes of blanks. */
    static byte[] inItsObjects(int megabytes) {
        String[] objects = {
            "<</Type/Catalog/Pages 3 0 R>> ",
            "<</Type/Pages/Kids[4 0 R]/Count 1>> ",
            "<</Type/Page/Parent 3 0 R/MediaBox[0 0 99 99]>> "
        };
        String index = "2 0 3 " + objects[0].length() + " 4 " + (objects[0].length() + objects[1].length()) + " ";
        try (PDDocument document = new PDDocument();
                COSStream stream = blanks(document, megabytes, index + String.join("", objects))) {
            byte[] packed = stream.createRawInputStream().readAllBytes();
            String before = "%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 3/First " + index.length()
                    + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"
                    + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n";
            return (before + directory(before.length())).getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that object 1 stands at byte 9, objects 2 to 4 are packed in it, and object 5 is this directory. */
    private static String directory(int at) {
        ByteBuffer entries = ByteBuffer.allocate(6 * 6);
        entries.put((byte) 0).putInt(0).put((byte) 0).put((byte) 1).putInt(9).put((byte) 0);
        for (int i = 0; i < 3; i++) {
            entries.put((byte) 2).putInt(1).put((byte) i);
        }
        entries.put((byte) 1).putInt(at).put((byte) 0);
        return "5 0 obj\n<</Type/XRef/Size 6/W[1 4 1]/Root 2 0 R/Length 36>>\nstream\n"
                + new String(entries.array(), StandardCharsets.ISO_8859_1)
                + "\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n";
    }

    private static COSStream blanks(PDDocument document, int megabytes) throws IOException {
        return blanks(document, megabytes, "");
    }

    private static COSStream blanks(PDDocument document, int megabytes, String begin) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        byte[] blank = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            output.write(begin.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < megabytes; i++) {
                output.write(blank);
            }
        }
        return stream;
    }
}
