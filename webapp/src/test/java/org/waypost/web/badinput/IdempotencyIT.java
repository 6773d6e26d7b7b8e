package org.waypost.web.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.badinput.Answers.assertRefused;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** A write under a key happens once, however often and however hastily it is sent. */
@OnRunningPlatform
class IdempotencyIT {
    private static final int SENDERS = 4;

    private final House house;
    private final Caller program;
    private String address;

    IdempotencyIT(RunningPlatform platform) {
        house = House.open(platform, "again-house", "Encore");
        program = house.program();
    }

    @BeforeEach
    void recordAPiece() {
        UploadFile file = UploadFile.of("piece.jpg", Pictures.jpeg(System.nanoTime()));
        String item = program.posts("intake", Body.files(file))
                .json()
                .path("results")
                .get(0)
                .path("itemId")
                .asText();
        address = "items/" + item + "/assignment";
    }

    @Test
    void the_same_key_and_body_give_the_same_answer_and_no_second_effect() {
        Reply first = assign("same", House.MAILBOX);
        Reply again = assign("same", House.MAILBOX);

        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertRefused(program.posts(address, mailbox(House.MAILBOX)), 409, "MAILROOM-0002");
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        assign("other", House.MAILBOX);

        assertRefused(assign("other", House.OTHER_MAILBOX), 422, "PLATFORM-0008");
    }

    @Test
    void a_key_of_somebody_else_is_another_key() {
        assertThat(assign("shared", House.MAILBOX).status()).isEqualTo(200);

        Reply clerk = house.clerk().calls("POST", address, mailbox(House.MAILBOX), "Idempotency-Key", key("shared"));

        assertRefused(clerk, 409, "MAILROOM-0002");
    }

    @Test
    void a_refusal_leaves_the_key_free() {
        assertRefused(assign("refused", "999"), 422, "CUSTOMERS-0002");

        assertThat(assign("refused", House.MAILBOX).status()).isEqualTo(200);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        assertRefused(sendWith(" "), 422, "PLATFORM-0012");
        assertRefused(sendWith("k".repeat(201)), 422, "PLATFORM-0012");
        assertThat(program.reads(address.replace("/assignment", ""))
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("unassigned");
    }

    @Test
    void sent_by_several_at_once_it_happens_once() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            Callable<Reply> send = () -> assign("hasty", House.MAILBOX);
            List<Future<Reply>> sent =
                    senders.invokeAll(Stream.generate(() -> send).limit(SENDERS).toList());
            for (Future<Reply> reply : sent) {
                boolean isTheAnswer = reply.get().status() == 200;
                if (!isTheAnswer) {
                    assertRefused(reply.get(), 409, "PLATFORM-0009");
                }
            }
        } finally {
            senders.shutdown();
        }
        assertThat(assign("hasty", House.MAILBOX).status()).isEqualTo(200);
    }

    @Test
    void the_answer_under_a_key_tells_the_version_that_the_piece_has_now() {
        String metadata = address.replace("/assignment", "/metadata");
        long recorded = version(program.reads(address.replace("/assignment", "")));

        Reply first = program.calls("PUT", metadata, shelf("B2", recorded), "Idempotency-Key", key("shelf"));
        Reply next = program.calls("PUT", metadata, shelf("B3", version(first)));

        assertThat(next.status()).as(next.toString()).isEqualTo(200);
    }

    @Test
    void scanned_pages_sent_again_under_their_key_are_not_added_again() {
        String pages = "requests/" + scanRequest() + "/pages";
        Body body = Body.files(photograph("one.jpg"), photograph("two.jpg"));

        Reply first = program.calls("POST", pages, body, "Idempotency-Key", key("pages"));
        Reply again = program.calls("POST", pages, body, "Idempotency-Key", key("pages"));
        Reply other =
                program.calls("POST", pages, Body.files(photograph("three.jpg")), "Idempotency-Key", key("pages"));

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertRefused(other, 422, "PLATFORM-0008");
        assertThat(program.reads(pages).json().path("pages")).hasSize(2);
    }

    @Test
    void pieces_that_are_kept_although_they_are_there_are_kept_once_under_a_key() {
        UploadFile keep = UploadFile.text("keepDuplicates", "true");
        Body body = Body.files(keep, photograph("same.jpg"));
        program.posts("intake", body);

        Reply first = program.calls("POST", "intake", body, "Idempotency-Key", key("kept"));
        Reply again = program.calls("POST", "intake", body, "Idempotency-Key", key("kept"));

        assertThat(Answers.statuses(first)).containsExactly("stored");
        assertThat(again.json()).isEqualTo(first.json());
        String piece = Answers.results(again).get(0).path("itemId").asText();
        assertThat(program.reads("items/" + piece + "/picture?size=original").status())
                .isEqualTo(200);
    }

    @Test
    void a_scan_completed_again_under_its_key_is_completed_once() {
        String request = "requests/" + scanRequest();
        program.posts(request + "/pages", Body.files(photograph("page.jpg")));

        Reply first = program.calls("POST", request + "/complete", Body.NONE, "Idempotency-Key", key("complete"));
        Reply again = program.calls("POST", request + "/complete", Body.NONE, "Idempotency-Key", key("complete"));

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(program.reads(request + "/document").status()).isEqualTo(200);
        assertRefused(program.posts(request + "/complete", Body.NONE), 409, "REQUESTS-0002");
    }

    private String scanRequest() {
        program.posts(address, mailbox(House.MAILBOX));
        return house.renter()
                .posts(address.replace("/assignment", "/requests"), Body.json("{\"kind\":\"open_and_scan\"}"))
                .json()
                .path("id")
                .asText();
    }

    private static UploadFile photograph(String name) {
        return UploadFile.of(name, Pictures.jpeg(System.nanoTime()));
    }

    private static long version(Reply piece) {
        assertThat(piece.status()).as(piece.toString()).isEqualTo(200);
        return piece.json().path("version").asLong();
    }

    private static Body shelf(String shelf, long version) {
        return Body.json("{\"shelf\":\"" + shelf + "\",\"version\":" + version + "}");
    }

    private Reply assign(String key, String mailbox) {
        return program.calls("POST", address, mailbox(mailbox), "Idempotency-Key", key(key));
    }

    private Reply sendWith(String key) {
        return program.calls("POST", address, mailbox(House.MAILBOX), "Idempotency-Key", key);
    }

    /** Keys live for days, and the tests of this class share a house. */
    private String key(String name) {
        return name + "-" + address.hashCode();
    }

    private static Body mailbox(String number) {
        return Body.json("{\"mailbox\":\"" + number + "\"}");
    }
}
