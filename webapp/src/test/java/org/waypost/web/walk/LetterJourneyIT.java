package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.waypost.local.mail.Mail;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** The main job: a letter from the counter to the renter's PDF, seen by both people. */
@OnRunningPlatform
class LetterJourneyIT {
    private static final String SENDER = "Harborside Credit Union";
    private static final String MARISOL = "marisol@vega.example";

    private final RunningPlatform platform;
    private final Clerk dana;
    private final Renter marisol;
    private final Tour tour = Tour.of("letter");

    private String label = "";
    private int scansBefore;

    LetterJourneyIT(RunningPlatform platform, Browsers browsers) {
        this.platform = platform;
        this.dana = Clerk.dana(browsers.desktop());
        this.marisol = Renter.marisol(browsers.phone());
    }

    @Test
    void a_photographed_letter_travels_from_the_counter_to_the_renters_pdf() throws Exception {
        twenty_pictures_are_uploaded_and_wait_in_assignments();
        one_is_assigned_and_the_next_follows();
        the_renter_is_told_and_asks_for_a_scan();
        the_open_dashboard_shows_it_by_itself();
        the_pages_are_gathered_ordered_and_kept();
        completing_tells_the_renter_who_reads_one_pdf();
        the_paper_is_still_in_storage_and_the_follow_up_can_be_dismissed();
        the_history_of_the_piece_tells_it_all();
    }

    private void twenty_pictures_are_uploaded_and_wait_in_assignments() {
        assertThat(dana.heading()).containsText("Dana");
        tour.picture("dashboard", dana.visitor());
        int before = dana.waiting();
        dana.follows("Intake");
        dana.choosesToUpload(MailBag.fresh().photographs(20));
        tour.picture("intake-chosen", dana.visitor());
        dana.startsTheUpload();

        assertThat(dana.greenChecks()).hasCount(20);
        tour.picture("intake-safe", dana.visitor());
        dana.follows("Assignments");
        assertThat(dana.lede()).hasText((before + 20) + " pieces wait for their mailbox");
    }

    private void one_is_assigned_and_the_next_follows() {
        dana.choosesTheNewestPiece();
        label = dana.shownPiece();
        dana.typesMailbox("214");
        dana.takesSuggestion("214 · Marisol Vega");
        dana.notes(SENDER, "CHECK");
        tour.picture("assignments", dana.visitor());
        dana.assigns();

        assertThat(dana.toast()).containsText("Assigned to Marisol Vega, mailbox 214");
        assertThat(dana.shownLabel()).not().hasText(label);
        assertThat(dana.picture()).hasJSProperty("complete", true);
    }

    private void the_renter_is_told_and_asks_for_a_scan() throws InterruptedException {
        Mail notice = platform.mail(MARISOL, mail -> mail.subject().equals("New mail from " + SENDER));
        assertThat(notice.text()).contains(platform.url("downtown") + "/renter/");
        assertThat(notice.html()).contains(platform.url("downtown") + "/renter/");

        dana.follows("Dashboard");
        dana.remembersThePage();
        scansBefore = dana.scans();
        marisol.opensFolder("inbox");
        assertThat(marisol.photograph(SENDER)).hasJSProperty("complete", true);
        tour.picture("renter-inbox", marisol.visitor());
        marisol.asksForScan(SENDER);
        assertThat(marisol.piece(SENDER)).hasCount(0);
        marisol.opensFolder("pending");
        assertThat(marisol.piece(SENDER)).containsText("asked for");
    }

    private void the_open_dashboard_shows_it_by_itself() {
        assertThat(dana.scanCount()).hasText(Integer.toString(scansBefore + 1));
        assertThat(dana.stillSeesTheSamePage()).isTrue();
        tour.picture("dashboard-with-a-scan", dana.visitor());
    }

    private void the_pages_are_gathered_ordered_and_kept() {
        dana.opensScansBox();
        dana.opensPiece(label);
        assertThat(dana.picture()).hasJSProperty("complete", true);
        dana.addsPages(MailBag.all(
                MailBag.pdf("statement.pdf", "Statement one", "Statement two"),
                MailBag.fresh().pages("front.jpg", "back.jpg")));
        assertThat(dana.scannedFiles()).hasText(new String[] {"statement.pdf", "front.jpg", "back.jpg"});
        dana.movesUp("front.jpg");
        assertThat(dana.scannedFiles()).hasText(new String[] {"front.jpg", "statement.pdf", "back.jpg"});
        assertThat(dana.saved()).hasText("Saved");
        tour.picture("scan", dana.visitor());
        dana.updates();
        assertThat(dana.toast()).containsText("not yet completed");

        dana.follows("Dashboard");
        dana.opensScansBox();
        dana.opensPiece(label);
        assertThat(dana.scannedFiles()).hasText(new String[] {"front.jpg", "statement.pdf", "back.jpg"});
    }

    private void completing_tells_the_renter_who_reads_one_pdf() throws InterruptedException, IOException {
        dana.completes();
        assertThat(dana.toast()).containsText("Completed. The renter has been told.");
        Mail notice = platform.mail(MARISOL, mail -> mail.subject().equals("Your scan is ready"));
        assertThat(notice.text()).contains(platform.url("downtown") + "/renter/");

        marisol.opensFolder("completed");
        tour.picture("renter-completed", marisol.visitor());
        try (PDDocument pdf = Loader.loadPDF(marisol.readsPdf(SENDER))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            assertThat(textOf(pdf, 2)).isEqualTo("Statement one");
            assertThat(textOf(pdf, 3)).isEqualTo("Statement two");
        }
    }

    private void the_paper_is_still_in_storage_and_the_follow_up_can_be_dismissed() {
        marisol.opensFolder("inbox");
        assertThat(marisol.piece(SENDER)).isVisible();
        marisol.opensFolder("action-required");
        assertThat(marisol.piece(SENDER)).containsText("what next?");
        tour.picture("renter-action-required", marisol.visitor());
        marisol.dismisses(SENDER);
        assertThat(marisol.piece(SENDER)).hasCount(0);
        marisol.opensFolder("completed");
        assertThat(marisol.piece(SENDER)).isVisible();
    }

    private void the_history_of_the_piece_tells_it_all() {
        marisol.opensPiece(SENDER);
        assertThat(marisol.history()).hasText(new String[] {
            "Request completed",
            "Page scanned",
            "Page scanned",
            "Page scanned",
            "Work begun",
            "Asked for",
            "Assigned",
            "Photographed"
        });
        tour.picture("renter-history", marisol.visitor());
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf).strip();
    }
}
