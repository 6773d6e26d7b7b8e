package org.waypost.web.walk;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.waypost.samplemail.MailKind;
import org.waypost.samplemail.Recipient;
import org.waypost.samplemail.SampleMail;
import org.waypost.samplemail.Trade;

/** Pictures and papers to choose in a file box. */
final class MailBag {
    private static final double SMALL = 0.5;
    private static final Recipient MARISOL =
            new Recipient("Marisol Vega", Optional.empty(), "214", "412 W Ontario St", "Chicago IL", "60654", "US");

    private final SampleMail mail;

    private MailBag(long seed) {
        mail = SampleMail.seeded(seed).scaled(SMALL);
    }

    /** Pictures nobody has seen before: the platform asks about those that it has. */
    static MailBag fresh() {
        return new MailBag(new SecureRandom().nextLong());
    }

    /** Photographs of the fronts of letters to Marisol Vega. */
    List<FilePayload> photographs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        new FilePayload(String.format(Locale.ROOT, "IMG_%04d.jpg", number), "image/jpeg", letter()))
                .toList();
    }

    /** The front of one letter to Marisol Vega, a JPEG. */
    byte[] letter() {
        return mail.piece(MARISOL, MailKind.LETTER).jpeg();
    }

    /** Photographs of the pages of one letter. */
    List<FilePayload> pages(String... names) {
        List<byte[]> pages = mail.letterPages(MARISOL, mail.sender(Locale.US, Trade.BANK), names.length);
        return IntStream.range(0, names.length)
                .mapToObj(i -> new FilePayload(names[i], "image/jpeg", pages.get(i)))
                .toList();
    }

    /** The same picture, taken where nobody switched the light on. */
    static FilePayload inTheDark(FilePayload picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            BufferedImage bright = ImageIO.read(new ByteArrayInputStream(picture.buffer));
            ImageIO.write(new RescaleOp(0.25f, 0, null).filter(bright, null), "jpeg", bytes);
            return new FilePayload(picture.name, picture.mimeType, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of noise that no packing makes smaller: more than nine megabytes. */
    static FilePayload tooLargeForAnEMail(String name) {
        BufferedImage noise = new BufferedImage(1800, 1800, BufferedImage.TYPE_3BYTE_BGR);
        new SecureRandom().nextBytes(((DataBufferByte) noise.getRaster().getDataBuffer()).getData());
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(noise, "png", bytes);
            return new FilePayload(name, "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF with one page per text. */
    static FilePayload pdf(String name, String... texts) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String text : texts) {
                document.addPage(page(document, text));
            }
            document.save(bytes);
            return new FilePayload(name, "application/pdf", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage page(PDDocument document, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.LETTER);
        try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
            ink.beginText();
            ink.setFont(new PDType1Font(FontName.HELVETICA), 14);
            ink.newLineAtOffset(72, 700);
            ink.showText(text);
            ink.endText();
        }
        return page;
    }

    static FilePayload[] all(FilePayload first, List<FilePayload> more) {
        FilePayload[] all = new FilePayload[more.size() + 1];
        all[0] = first;
        Arrays.setAll(all, i -> i == 0 ? first : more.get(i - 1));
        return all;
    }
}
