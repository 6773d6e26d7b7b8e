package org.waypost.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.content.internal.inspect.Limits;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Units;

class PdfAssemblyTest {
    private final ContentFixture fixture = new ContentFixture();

    @AfterEach
    void leaves_nothing_open() {
        assertThat(fixture.storage().open()).isZero();
        fixture.close();
    }

    @Test
    void keeps_the_order_and_all_pages() throws IOException {
        ContentId letter = fixture.store(TestFiles.pdf("first", "second"));
        ContentId photograph = fixture.store(TestFiles.jpeg(400, 200));
        ContentId scan =
                fixture.store(TestFiles.tiff(100, 300, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_3BYTE_BGR));
        ContentId drawing = fixture.store(TestFiles.png(100, 100));
        StoredBlob blob = assemble(List.of(photograph, letter, scan, drawing, letter));
        assertThat(blob.pages()).isEqualTo(8);
        try (PDDocument document = opened(blob)) {
            assertThat(sizes(document))
                    .containsExactly(
                            "842x421", "420x595", "420x595", "281x842", "281x842", "595x595", "420x595", "420x595");
            assertThat(text(document, 2)).isEqualTo("first");
            assertThat(text(document, 3)).isEqualTo("second");
            assertThat(text(document, 8)).isEqualTo("second");
        }
    }

    @Test
    void decodes_a_few_pictures_at_a_time_and_photographs_not_at_all() throws IOException {
        ContentId scan =
                fixture.store(TestFiles.tiff(100, 300, BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_3BYTE_BGR));
        ContentId drawing = fixture.store(TestFiles.png(100, 100));
        ContentId photograph = fixture.store(TestFiles.jpeg(400, 200));
        assemble(List.of(scan, drawing, photograph));
        assertThat(fixture.decoded()).isEqualTo(3);
    }

    @Test
    void is_a_content_like_any_other_once_registered() throws IOException {
        ContentId photograph = fixture.store(TestFiles.jpeg(400, 200));
        StoredBlob blob = assemble(List.of(photograph));
        fixture.contents().register(blob);
        ContentInfo info = fixture.contents().info(blob.id());
        assertThat(info.type()).isEqualTo(MediaType.PDF);
        assertThat(info.fileName()).hasToString("Letter from the bank.pdf");
        assertThat(info.bytes()).isEqualTo(fixture.original(blob.id()).length);
        assertThat(fixture.read(blob.id(), Rendition.THUMBNAIL, ByteRange.ALL)).isNotEmpty();
    }

    @Test
    void says_its_title_and_nothing_of_its_sources() throws IOException {
        ContentId letter = fixture.store(ActivePdf.bytes());
        try (PDDocument document = opened(assemble(List.of(letter)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Letter from the bank");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void fits_the_paper_of_the_country() throws IOException {
        fixture.use(Units.IMPERIAL);
        ContentId photograph = fixture.store(TestFiles.jpeg(850, 1100));
        try (PDDocument document = opened(assemble(List.of(photograph)))) {
            assertThat(sizes(document)).containsExactly("612x792");
        }
    }

    @Test
    void takes_photographs_over_without_encoding_them_again() throws IOException {
        byte[] file = TestFiles.noisyJpeg(300, 300);
        StoredBlob blob = assemble(List.of(fixture.store(file)));
        fixture.contents().register(blob);
        assertThat(TestFiles.indexOf(fixture.original(blob.id()), file, 0)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void shows_photographs_as_their_previews_do(int orientation) throws IOException {
        ContentId photograph = fixture.store(TestFiles.jpegHeld(400, 200, orientation));
        BufferedImage preview = TestFiles.decoded(fixture.read(photograph, Rendition.PREVIEW, ByteRange.ALL));
        try (PDDocument document = opened(assemble(List.of(photograph)))) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            for (int[] quarter : new int[][] {{1, 1}, {3, 1}, {1, 3}, {3, 3}}) {
                assertThat(colour(page, quarter)).isEqualTo(colour(preview, quarter));
            }
        }
    }

    @Test
    void takes_grey_photographs_and_those_for_print() throws IOException {
        ContentId grey = fixture.store(TestFiles.greyJpeg(400, 200));
        ContentId print = fixture.store(TestFiles.cmykJpeg(400, 200));
        try (PDDocument document = opened(assemble(List.of(grey, print)))) {
            BufferedImage page = new PDFRenderer(document).renderImage(1);
            assertThat(colour(page, new int[] {1, 1})).isEqualTo("100");
            assertThat(colour(page, new int[] {3, 3})).isEqualTo("001");
        }
    }

    @Test
    void carries_no_scripts_actions_attachments_or_forms() throws IOException {
        byte[] active = ActivePdf.bytes();
        assertThat(ActivePdf.traces(active)).isNotEmpty();
        StoredBlob blob = assemble(List.of(fixture.store(active)));
        fixture.contents().register(blob);
        byte[] plain = fixture.original(blob.id());
        assertThat(ActivePdf.traces(plain)).isEmpty();
        try (PDDocument document = Loader.loadPDF(plain)) {
            assertThat(text(document, 1)).contains("visible text").contains("typed by a person");
            assertThat(document.getDocumentCatalog().getCOSObject().keySet())
                    .containsOnly(COSName.TYPE, COSName.PAGES, COSName.VERSION);
        }
    }

    @Test
    void opens_without_the_restrictions_of_its_sources() throws IOException {
        ContentId restricted = fixture.store(TestFiles.protectedPdf(""));
        try (PDDocument document = opened(assemble(List.of(restricted)))) {
            assertThat(document.isEncrypted()).isFalse();
            assertThat(text(document, 1)).isEqualTo("secret");
        }
    }

    @Test
    void refuses_a_document_of_no_pages() {
        assertRefused(ContentError.NO_PAGES, List.of());
    }

    @Test
    void refuses_more_pages_than_the_limit() {
        fixture.set(Limits.PAGES, "3");
        ContentId letter = fixture.store(TestFiles.pdf("one", "two"));
        assertRefused(ContentError.TOO_MANY_PAGES, List.of(letter, letter));
    }

    @Test
    void names_the_content_that_cannot_be_used() {
        ContentId good = fixture.store(TestFiles.jpeg(10, 10));
        ContentId damaged = fixture.store(TestFiles.undecodablePng());
        assertThatThrownBy(() -> assemble(List.of(good, damaged)))
                .isInstanceOfSatisfying(PlatformException.class, e -> {
                    assertThat(e.code()).isEqualTo(ContentError.DAMAGED);
                    assertThat(e.arguments()).containsExactly(damaged);
                });
        assertThat(fixture.storage().keys()).hasSize(2);
    }

    @Test
    void does_not_know_contents_of_others() {
        assertRefused(ContentError.UNKNOWN_CONTENT, List.of(new ContentId(42)));
    }

    private StoredBlob assemble(List<ContentId> contents) {
        return fixture.assembly().assemble(contents, "Letter from the bank");
    }

    private void assertRefused(ContentError why, List<ContentId> contents) {
        assertThatThrownBy(() -> assemble(contents))
                .isInstanceOfSatisfying(
                        PlatformException.class, e -> assertThat(e.code()).isEqualTo(why));
    }

    private PDDocument opened(StoredBlob blob) throws IOException {
        fixture.contents().register(blob);
        return Loader.loadPDF(fixture.original(blob.id()));
    }

    private static List<String> sizes(PDDocument document) {
        List<String> sizes = new ArrayList<>();
        document.getPages().forEach(page -> {
            PDRectangle box = page.getMediaBox();
            sizes.add(Math.round(box.getWidth()) + "x" + Math.round(box.getHeight()));
        });
        return sizes;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).strip();
    }

    private static String colour(BufferedImage image, int[] quarter) {
        Color colour = new Color(image.getRGB(image.getWidth() * quarter[0] / 4, image.getHeight() * quarter[1] / 4));
        return (colour.getRed() > 128 ? "1" : "0")
                + (colour.getGreen() > 128 ? "1" : "0")
                + (colour.getBlue() > 128 ? "1" : "0");
    }
}
