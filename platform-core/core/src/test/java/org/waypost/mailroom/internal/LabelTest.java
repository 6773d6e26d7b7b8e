package org.waypost.mailroom.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waypost.mailroom.LabelFormat;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.MailLabel;

class LabelTest {
    private static final String ADDRESS = "https://downtown.waypost.example/mailroom/item.xhtml?id=794283749823749823";
    private static final Pattern FIELD =
            Pattern.compile("\\^FO\\d+,\\d+(\\^A0N,\\d+,\\d+|\\^BQN,2,([1-9]|10))\\^FH\\^FD[^^~]*\\^FS\n");
    private static final MailLabel LABEL = label("Marisol Vega");

    private final DrawnLabels press = new DrawnLabels();

    @ParameterizedTest
    @EnumSource
    void the_pdf_has_its_size_its_words_and_a_code_that_opens_the_piece(LabelSize size) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(press.print(LABEL, size, LabelFormat.PDF))) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat((double) pdf.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(size.widthMm() / 25.4 * 72, within(0.1));
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("214", "Marisol Vega", "B-04", "2026-11-22", "ABCDE-12345");
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 203))).isEqualTo(ADDRESS);
        }
    }

    @Test
    void letters_that_the_font_lacks_and_long_names_do_no_harm() throws Exception {
        MailLabel strange = label("Ünal Šímková 王小明 " + "and partners ".repeat(20));

        try (PDDocument pdf = Loader.loadPDF(press.print(strange, LabelSize.SMALL, LabelFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ünal Šímková ?", "…");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_zpl_is_built_as_printers_read_it(LabelSize size) {
        String zpl = zpl(LABEL, size);

        assertThat(zpl).startsWith("^XA\n^CI28\n^PW").endsWith("^FS\n^XZ\n").contains("^FDMA," + ADDRESS + "^FS");
        String fields = zpl.substring(zpl.indexOf("^FO"), zpl.indexOf("^XZ"));
        assertThat(FIELD.matcher(fields).replaceAll("")).isEmpty();
        assertThat(zpl).contains("^FD214^FS", "^FDABCDE-12345^FS");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_of_the_zpl_lies_outside_the_label(LabelSize size) {
        Matcher field = Pattern.compile("\\^FO(\\d+),(\\d+)").matcher(zpl(LABEL, size));
        while (field.find()) {
            assertThat(Integer.parseInt(field.group(1))).isLessThan((int) (size.widthMm() * 203 / 25.4));
            assertThat(Integer.parseInt(field.group(2))).isLessThan((int) (size.heightMm() * 203 / 25.4));
        }
    }

    @Test
    void a_name_cannot_give_the_printer_orders() {
        String zpl = zpl(label("^XZ~JR_"), LabelSize.PARCEL);

        assertThat(zpl).contains("_5EXZ_7EJR_5F").containsOnlyOnce("^XZ").doesNotContain("~");
    }

    private String zpl(MailLabel label, LabelSize size) {
        return new String(press.print(label, size, LabelFormat.ZPL), StandardCharsets.UTF_8);
    }

    private static MailLabel label(String recipient) {
        return new MailLabel("ABCDE-12345", "214", recipient, "B-04", LocalDate.of(2026, 11, 22), URI.create(ADDRESS));
    }

    private static String read(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        RGBLuminanceSource source = new RGBLuminanceSource(width, image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
