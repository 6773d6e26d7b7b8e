package org.waypost.verification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waypost.verification.PrintedSheet;
import org.waypost.verification.PrintedSheet.Column;
import org.waypost.verification.PrintedSheet.Foot;
import org.waypost.verification.PrintedSheet.Look;
import org.waypost.verification.PrintedSheet.Row;

class PdfSheetsTest {
    private static final Foot FOOT = new Foot("PS Form 1583, June 2024", "Page {0} of {1}", "No font for {0}");

    private final PdfSheets press = new PdfSheets();

    @Test
    void all_that_is_written_stands_there_with_the_edition_and_the_page_below() throws Exception {
        String text = text(press.print(sheet(List.of(
                new Row(Look.HEADING, List.of("4  Applicant")),
                line("4a", "Last name *", "Müller-Lüdenscheidt"),
                line("4b", "First name *", "José María"),
                new Row(Look.BOX, List.of("13a", "Signature of applicant", ""))))));

        assertThat(text)
                .contains("All items", "4 Applicant", "Last name *", "Müller-Lüdenscheidt", "José María")
                .contains("PS Form 1583, June 2024", "Page 1 of 1")
                .doesNotContain("No font");
    }

    @Test
    void long_values_are_broken_into_lines_and_none_is_lost() throws Exception {
        String business =
                "Gesellschaft für internationale Angelegenheiten ".repeat(5).strip();
        String unbroken = "W".repeat(300);
        String people = String.join(
                "\n",
                IntStream.rangeClosed(1, 12).mapToObj(i -> "Recipient " + i).toList());

        String text = text(press.print(sheet(List.of(
                line("7a", "Name of business", business),
                line("7b", "Type", unbroken),
                line("12", "Others", people)))));

        assertThat(text.replaceAll("\\s+", " ")).contains("Recipient 1 ", "Recipient 12");
        assertThat(text.replaceAll("\\s+", " ")).contains(business.substring(0, 40));
        assertThat(text.chars().filter(letter -> letter == 'W').count()).isEqualTo(300);
    }

    @Test
    void many_rows_go_on_over_pages_that_are_counted() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(line(Integer.toString(i), "Item", "Value " + i));
        }

        String text = text(press.print(sheet(rows)));

        assertThat(text).contains("Value 0", "Value 119", "Page 1 of 4", "Page 4 of 4");
    }

    @Test
    void a_row_longer_than_a_page_loses_nothing() throws Exception {
        String people = String.join(
                "\n",
                IntStream.rangeClosed(1, 200).mapToObj(i -> "Recipient " + i).toList());

        assertThat(text(press.print(sheet(List.of(line("12", "Others", people))))))
                .contains("Recipient 200");
    }

    @Test
    void letters_without_a_font_are_named() throws Exception {
        String text = text(press.print(sheet(List.of(line("4a", "Last name", "Vega \uE000")))));

        assertThat(text).contains("No font for U+E000");
    }

    @Test
    void names_from_right_to_left_leave_ink_where_they_stand() throws Exception {
        byte[] empty = press.print(sheet(List.of(line("4a", "Last name", ""))));
        byte[] arabic = press.print(sheet(List.of(line("4a", "Last name", "محمد عبد الله"))));

        assertThat(ink(arabic)).isGreaterThan(ink(empty));
    }

    private static PrintedSheet sheet(List<Row> rows) {
        List<Column> columns = List.of(new Column("No.", 70), new Column("Item", 360), new Column("Value", 570));
        return new PrintedSheet("All items", List.of("Items from the record."), columns, rows, FOOT);
    }

    private static Row line(String... cells) {
        return new Row(Look.LINE, List.of(cells));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static long ink(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            return IntStream.range(0, page.getWidth() * page.getHeight())
                    .filter(at -> (page.getRGB(at % page.getWidth(), at / page.getWidth()) & 0xff) < 0x60)
                    .count();
        }
    }
}
