package org.waypost.verification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;
import org.waypost.verification.FilledForm;
import org.waypost.verification.FormItem;
import org.waypost.verification.FormMap;
import org.waypost.verification.VerificationError;

class PdfOverlayTest {
    private static final FilledForm FORM = new FilledForm(
            "2024-06",
            "PS Form 1583, June 2024",
            List.of(
                    new FormItem("4a", "applicant.lastName", "Last name", "Vega", true),
                    new FormItem("7a", "business.name", "Business", "Long words of a business ".repeat(8), true),
                    new FormItem("13a", "signature.applicant", "Signature", "true", true)));

    private final PdfOverlay overlay = new PdfOverlay();

    @Test
    void values_stand_at_their_places_on_an_unchanged_page() throws Exception {
        byte[] filled = overlay.fill(blank(2), FORM, FormMap.read("4a,2,60,560,150\n13a,1,60,100,100"));

        try (PDDocument document = Loader.loadPDF(filled)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            assertThat(second.getText(document)).contains("Vega");
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("true");
        }
    }

    @Test
    void what_is_too_long_is_written_small_on_two_lines_and_cut() throws Exception {
        byte[] filled = overlay.fill(blank(1), FORM, FormMap.read("7a,1,60,560,120"));

        try (PDDocument document = Loader.loadPDF(filled)) {
            assertThat(new PDFTextStripper().getText(document).strip().lines()).hasSize(2);
            assertThat(new PDFTextStripper().getText(document)).contains("…");
        }
    }

    @Test
    void a_place_on_a_page_that_is_not_there_is_refused() {
        assertThat(codeOf(() -> overlay.fill(blank(1), FORM, FormMap.read("4a,3,60,560,150"))))
                .isEqualTo(VerificationError.BAD_FORM_PDF);
    }

    @Test
    void what_is_no_pdf_is_refused() {
        InputStream text = new ByteArrayInputStream("a letter".getBytes(StandardCharsets.UTF_8));

        assertThat(codeOf(() -> overlay.measure(text))).isEqualTo(VerificationError.BAD_FORM_PDF);
    }

    @Test
    void the_grid_is_numbered_in_points() throws Exception {
        try (PDDocument document = Loader.loadPDF(overlay.measure(blank(1)))) {
            assertThat(new PDFTextStripper().getText(document)).contains("50", "550", "750");
        }
    }

    private static Object codeOf(ThrowingCallable call) {
        return catchThrowableOfType(PlatformException.class, call).code();
    }

    private static InputStream blank(int pages) throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.LETTER));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new ByteArrayInputStream(bytes.toByteArray());
        }
    }
}
