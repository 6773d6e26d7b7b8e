package org.waypost.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waypost.web.it.Browsers;
import org.waypost.web.it.OnRunningPlatform;

/** Every way pieces come in by hand: assigned at once, uploaded only, by tiles and folders, by phone. */
@OnRunningPlatform
class IntakeWaysIT {
    private final Browsers browsers;
    private final Tour tour = Tour.of("intake");
    private final MailBag bag = MailBag.fresh();

    IntakeWaysIT(Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void bulk_mail_upload_assigns_a_piece_with_four_strokes_and_several_at_once() {
        Counter counter = Counter.of(browsers.desktop());
        String sender = "Bulk " + UUID.randomUUID();
        counter.takesTheWay("Bulk Mail Upload");
        counter.chooses(bag.photographs(5));
        assertThat(counter.large()).hasJSProperty("naturalWidth", 800);
        assertThat(counter.box()).isFocused();
        counter.types("veg");
        assertThat(counter.suggestions().first()).containsText("Marisol Vega");
        assertThat(counter.suggestions().first()).containsText("approved");
        tour.picture("bulk", counter.visitor());
        assertThat(Sight.accessibilityViolations(counter.visitor().page())).isEmpty();
        counter.hits("Escape");
        counter.box().fill("");

        counter.types("214");
        counter.hits("Enter");
        assertThat(counter.place()).hasText("1 of 4");
        assertThat(counter.box()).isFocused();
        counter.ticks(3, 4);
        counter.presses("Set Metadata (2)");
        counter.fills("Sender", sender);
        tour.picture("metadata", counter.visitor());
        assertThat(Sight.accessibilityViolations(counter.visitor().page())).isEmpty();
        counter.presses("Update");
        counter.box().fill("");
        counter.types("214");
        counter.hits("Enter");
        assertThat(counter.place()).hasText("1 of 2");
        counter.types("214");
        counter.hits("Enter");
        counter.types("214");
        counter.hits("Enter");

        assertThat(counter.done()).containsText("5 pieces are safe and assigned.");
        assertThat(counter.found(sender, "214")).isEqualTo(2);
    }

    @Test
    void upload_only_survives_a_dead_network_and_a_closed_page() {
        Counter counter = Counter.of(browsers.desktop());
        counter.takesTheWay("Upload Only");
        List<FilePayload> pictures = bag.photographs(12);
        counter.chooses(pictures);
        counter.network(false);
        counter.presses("Start Upload");
        assertThat(counter.noConnection()).isVisible();

        counter.network(true);
        counter.opens();
        assertThat(counter.left()).containsText("12 files are not uploaded yet.");
        tour.picture("left", counter.visitor());
        counter.presses("Go on");
        assertThat(counter.greenChecks()).hasCount(12);
        counter.chooses(pictures.subList(0, 1));
        counter.presses("Start Upload");
        assertThat(counter.row("IMG_0001.jpg")).containsText("uploaded before");
        assertThat(Sight.accessibilityViolations(counter.visitor().page())).isEmpty();
    }

    @Test
    void grouped_mail_upload_takes_files_on_a_tile_and_folders_named_after_mailboxes(@TempDir Path desktop)
            throws IOException {
        Counter counter = Counter.of(browsers.desktop());
        counter.takesTheWay("Grouped Mail Upload");
        List<FilePayload> pictures = bag.photographs(5);
        counter.drops(pictures.get(0), counter.tile("214"));
        assertThat(counter.row("IMG_0001.jpg")).containsText("assigned to 214");

        counter.presses("Subfolder name = mailbox number");
        write(desktop, "Morning/214/front.jpg", pictures.get(1));
        write(desktop, "Morning/99x/lost.jpg", pictures.get(2));
        write(desktop, "Morning/99x/readme.txt", new FilePayload("readme.txt", "text/plain", new byte[] {1}));
        counter.choosesTheFolder(desktop.resolve("Morning"));
        assertThat(counter.row("front.jpg")).containsText("assigned to 214");
        assertThat(counter.row("lost.jpg")).containsText("99x: There is no mailbox of this number here.");
        tour.picture("grouped", counter.visitor());
        assertThat(Sight.accessibilityViolations(counter.visitor().page())).isEmpty();
    }

    @Test
    void a_phone_assigns_front_and_back_on_upload_although_the_network_went_and_the_page_was_loaded_again() {
        Counter counter = Counter.of(browsers.phone());
        counter.presses("Camera");
        assertThat(counter.camera()).isVisible();
        counter.photographs();
        tour.picture("camera", counter.visitor());
        assertThat(Sight.accessibilityViolations(counter.visitor().page())).isEmpty();
        counter.presses("Add back");
        counter.photographs();
        counter.presses("Close");
        assertThat(counter.rows()).hasCount(2);

        counter.opens();
        assertThat(counter.left()).containsText("2 files are not uploaded yet.");
        counter.presses("Forget");
        counter.switchesAssignOnUpload();
        counter.box().fill("214");
        counter.hits("Enter");
        assertThat(counter.box()).hasValue(Pattern.compile("214 · .*"));
        List<FilePayload> pictures = bag.photographs(2);
        counter.choosesFromTheCameraRoll(List.of(pictures.get(0), MailBag.inTheDark(pictures.get(1))));
        assertThat(counter.row("IMG_0002.jpg")).containsText("too dark");
        tour.picture("phone", counter.visitor());
        assertThat(Sight.accessibilityViolations(counter.visitor().page())).isEmpty();
        assertThat(Sight.scrollsSideways(counter.visitor().page())).isFalse();
        counter.network(false);
        counter.presses("Done");
        assertThat(counter.noConnection()).isVisible();

        counter.loadsAgain();
        assertThat(counter.heading()).hasText("No network");
        tour.picture("offline", counter.visitor());
        assertThat(Sight.accessibilityViolations(counter.visitor().page())).isEmpty();
        assertThat(Sight.scrollsSideways(counter.visitor().page())).isFalse();

        counter.network(true);
        counter.presses("Go on");
        assertThat(counter.done()).containsText("2 pieces are safe and assigned.");
        assertThat(counter.greenChecks().first()).containsText("assigned to 214");
    }

    private static void write(Path desktop, String name, FilePayload file) throws IOException {
        Path place = desktop.resolve(name);
        Files.createDirectories(place.getParent());
        Files.write(place, file.buffer);
    }
}
