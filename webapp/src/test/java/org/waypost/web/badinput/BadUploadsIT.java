package org.waypost.web.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.badinput.Answers.assertClear;
import static org.waypost.web.badinput.Answers.assertRefused;
import static org.waypost.web.badinput.Answers.codes;
import static org.waypost.web.badinput.Answers.results;
import static org.waypost.web.badinput.Answers.statuses;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Mail;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** Files that are no pictures, too large, broken, locked, there already, or evilly named. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadUploadsIT {
    private static final AtomicLong SEEDS = new AtomicLong(System.nanoTime());
    private static final int HUGE = 20_000;

    private Caller program;
    private Mail mail;

    @BeforeAll
    void openAHouse(RunningPlatform platform) {
        House house = House.open(platform, "bad-input-house", "Muddle");
        program = house.program();
        mail = Mail.into(house);
    }

    static List<String> evil_names() {
        return List.of(
                "../../../../etc/cron.d/picture.jpg",
                "..\\..\\windows\\picture.jpg",
                "/etc/passwd",
                "invoice\u202Egpj.exe",
                "zero\u200Bwidth\uFEFF.jpg",
                "n".repeat(300) + ".jpg",
                "nul\u0000byte.jpg",
                "tab\tand\u0007bell.jpg",
                "semi;colon=\\\"quoted.jpg",
                "<script>alert(1)</script>.jpg",
                "con.jpg",
                "   ",
                "….jpg",
                "📮 пошта 郵便.jpg",
                "%2e%2e%2fpicture.jpg");
    }

    @Test
    void each_bad_file_is_refused_with_its_reason_and_the_good_ones_beside_it_are_stored() {
        Reply reply = program.posts(
                "intake",
                Body.files(
                        photograph("first.jpg"),
                        UploadFile.of("empty.jpg", new byte[0]),
                        UploadFile.of("letter.jpg", BadFiles.text()),
                        UploadFile.of("huge.png", BadFiles.hugePng(HUGE)),
                        UploadFile.of("half.jpg", BadFiles.truncatedJpeg(next())),
                        UploadFile.of("locked.pdf", BadFiles.pdfWithPassword()),
                        photograph("last.jpg")));

        assertThat(statuses(reply))
                .containsExactly("stored", "refused", "refused", "refused", "refused", "refused", "stored");
        assertThat(codes(reply))
                .containsExactly(
                        "", "CONTENT-0001", "CONTENT-0002", "CONTENT-0005", "CONTENT-0007", "CONTENT-0008", "");
        results(reply).stream()
                .filter(result -> result.path("status").asText().equals("refused"))
                .forEach(BadUploadsIT::assertNothingWasKept);
        assertReadable(results(reply).get(0));
        assertReadable(results(reply).get(6));
    }

    @Test
    void pictures_of_other_kinds_are_refused_with_what_to_do_instead() {
        Reply reply = program.posts(
                "intake",
                Body.files(
                        UploadFile.of("IMG_0001.HEIC", BadFiles.heic()),
                        UploadFile.of("dancing.gif", BadFiles.animatedGif()),
                        UploadFile.of("bomb.pdf", BadFiles.pdfBomb(300)),
                        photograph("last.jpg")));

        assertThat(codes(reply)).containsExactly("CONTENT-0003", "CONTENT-0002", "CONTENT-0009", "");
        results(reply).stream().limit(3).forEach(BadUploadsIT::assertNothingWasKept);
        assertThat(message(reply, 0)).contains("as JPEG");
        assertThat(message(reply, 1)).contains("JPEG, PNG, TIFF or PDF");
    }

    @Test
    void bad_scan_pages_are_refused_and_the_good_ones_beside_them_are_added() {
        String address = "requests/" + mail.scanRequest() + "/pages";
        int before = program.reads(address).json().path("pages").size();

        Reply reply = program.posts(
                address,
                Body.files(
                        UploadFile.of("locked.pdf", BadFiles.pdfWithPassword()),
                        photograph("page.jpg"),
                        UploadFile.of("half.jpg", BadFiles.truncatedJpeg(next())),
                        UploadFile.of("empty.pdf", new byte[0])));

        assertThat(codes(reply)).containsExactly("CONTENT-0008", "", "CONTENT-0007", "CONTENT-0001");
        results(reply).stream()
                .filter(result -> result.path("status").asText().equals("refused"))
                .forEach(result -> assertClear(result.path("message").asText()));
        assertThat(program.reads(address).json().path("pages")).hasSize(before + 1);
    }

    @Test
    void the_same_file_is_recognised_within_a_request_and_later_and_kept_when_asked_to() {
        UploadFile file = photograph("same.jpg");
        UploadFile keep = UploadFile.text("keepDuplicates", "true");

        Reply first = program.posts("intake", Body.files(file, UploadFile.of("copy.jpg", file.bytes())));
        Reply again = program.posts("intake", Body.files(photograph("new.jpg"), file));
        Reply kept = program.posts("intake", Body.files(keep, file));
        Reply keptBehind = program.posts("intake", Body.files(file, keep));

        assertThat(statuses(first)).containsExactly("stored", "duplicate");
        assertThat(statuses(again)).containsExactly("stored", "duplicate");
        String piece = results(first).get(0).path("itemId").asText();
        assertThat(results(first).get(1).path("itemId").asText()).isEqualTo(piece);
        assertThat(results(again).get(1).path("itemId").asText()).isEqualTo(piece);
        assertThat(statuses(kept)).containsExactly("stored");
        assertThat(statuses(keptBehind)).containsExactly("stored");
        assertReadable(results(kept).get(0));
        assertReadable(results(first).get(0));
    }

    @ParameterizedTest
    @MethodSource("evil_names")
    void a_name_is_only_a_name(String name) {
        Reply reply = program.posts(
                "intake", Body.files(photograph("before.jpg"), photograph(name), photograph("after.jpg")));

        assertThat(statuses(reply)).containsExactly("stored", "stored", "stored");
        JsonNode stored = results(reply).get(1);
        Reply original = original(stored);
        assertThat(original.status()).isEqualTo(200);
        String disposition = original.header("Content-Disposition");
        assertThat(disposition)
                .startsWith("attachment; filename*=UTF-8''")
                .matches("[\\x20-\\x7e]+")
                .doesNotContain("..", "/", "\\", "%2F", "%5C", "%00", "%0A", "%0D", "%09", "%E2%80%AE", "%E2%80%8B");
        String shown = URLDecoder.decode(disposition.substring(disposition.indexOf("''") + 2), StandardCharsets.UTF_8);
        assertThat(shown.length()).isBetween(1, 125);
    }

    @Test
    void a_name_that_breaks_the_line_makes_no_header_and_disturbs_nobody() {
        Reply reply = program.posts(
                "intake",
                Body.files(photograph("before.jpg"), photograph("a\r\nX-Evil: 1\r\n.jpg"), photograph("after.jpg")));

        if (reply.status() == 200) {
            assertThat(statuses(reply)).startsWith("stored").endsWith("stored");
        } else {
            assertRefused(reply, 400, "PLATFORM-0006");
        }
        assertThat(reply.header("X-Evil")).isEmpty();
    }

    @Test
    void fifty_one_files_are_too_many_and_can_be_sent_again_in_two_requests() {
        UploadFile[] files = IntStream.range(0, 51)
                .mapToObj(number -> photograph(number + ".jpg"))
                .toArray(UploadFile[]::new);

        assertRefused(program.posts("intake", Body.files(files)), 413, "MAILROOM-0007");

        assertThat(statuses(program.posts("intake", Body.files(Arrays.copyOfRange(files, 0, 50)))))
                .hasSize(50)
                .containsOnly("stored");
        assertThat(statuses(program.posts("intake", Body.files(files[50])))).containsExactly("stored");
    }

    @Test
    void an_upload_that_is_no_multipart_or_ends_in_the_middle_is_unreadable() {
        Body whole = Body.files(photograph("whole.jpg"));
        Body cut = new Body(whole.contentType(), Arrays.copyOf(whole.bytes(), whole.bytes().length - 400));
        Body headless =
                new Body(whole.contentType(), "------waypost-7d1f0c\r\nContent".getBytes(StandardCharsets.UTF_8));
        Body boundless = new Body("multipart/form-data", whole.bytes());

        for (Body body : List.of(cut, headless, boundless)) {
            assertRefused(program.posts("intake", body), 400, "PLATFORM-0006");
        }
        assertRefused(program.posts("intake", Body.json("{}")), 415, "WEB-0007");
        assertThat(statuses(program.posts("intake", whole))).containsExactly("stored");
    }

    @Test
    void a_form_with_more_texts_than_anybody_needs_is_not_read() {
        UploadFile[] texts = IntStream.range(0, 11)
                .mapToObj(number -> UploadFile.text("text" + number, "x"))
                .toArray(UploadFile[]::new);

        assertRefused(program.posts("intake", Body.files(texts)), 400, "PLATFORM-0006");
    }

    @Test
    void ten_thousand_parts_and_headers_without_end_are_given_up() {
        String file = "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\nx\r\n";
        String nameless = "--frontier\r\nContent-Type: text/plain\r\n\r\nx\r\n";
        String header = "--frontier\r\nContent-Disposition: form-data; name=\"" + "x".repeat(2_000_000);

        assertRefused(program.posts("intake", multipart(file.repeat(10_000))), 413, "MAILROOM-0007");
        assertRefused(program.posts("intake", multipart(nameless.repeat(10_000))), 400, "PLATFORM-0006");
        assertRefused(program.posts("intake", multipart(header)), 400, "PLATFORM-0006");
        assertRefused(
                program.posts("intake", multipart("--frontier\r\n" + "X: y\r\n".repeat(10_000))), 400, "PLATFORM-0006");
    }

    @Test
    void an_upload_without_files_stores_nothing() {
        Reply reply = program.posts("intake", Body.files(UploadFile.text("keepDuplicates", "true")));

        assertThat(results(reply)).isEmpty();
    }

    private static Body multipart(String text) {
        return new Body("multipart/form-data; boundary=frontier", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String message(Reply reply, int index) {
        return results(reply).get(index).path("message").asText();
    }

    private static UploadFile photograph(String name) {
        return UploadFile.of(name, Pictures.jpeg(next()));
    }

    private static long next() {
        return SEEDS.incrementAndGet();
    }

    private static void assertNothingWasKept(JsonNode result) {
        assertClear(result.path("message").asText());
        assertThat(result.path("itemId").asText("")).isEmpty();
        assertThat(result.path("sha256").asText("")).isEmpty();
    }

    private void assertReadable(JsonNode result) {
        assertThat(original(result).status()).isEqualTo(200);
        assertThat(original(result).body()).hasSize(result.path("bytes").asInt());
    }

    private Reply original(JsonNode result) {
        return program.reads("items/" + result.path("itemId").asText() + "/picture?size=original");
    }
}
