package org.waypost.web.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.badinput.Answers.assertRefused;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** Two people at the same piece at the same moment: one of them is refused, and nothing that was answered is lost. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameMomentIT {
    private static final int ROUNDS = 8;
    private static final Body ASK = Body.json("{\"kind\":\"open_and_scan\"}");

    private final ExecutorService people = Executors.newFixedThreadPool(4);
    private Caller program;
    private Caller renter;

    @BeforeAll
    void openAHouse(RunningPlatform platform) {
        House house = House.open(platform, "moment-house", "Coincide");
        program = house.program();
        renter = house.renter();
    }

    @AfterAll
    void sendThemHome() {
        people.shutdown();
    }

    @RepeatedTest(ROUNDS)
    void every_page_that_was_answered_as_added_is_in_the_pdf() throws Exception {
        String request = "requests/" + asked();
        addPage(request);

        List<Reply> replies = atOnce(List.of(
                () -> addPage(request),
                () -> addPage(request),
                () -> program.posts(request + "/complete", Body.NONE),
                () -> addPage(request)));

        long added = replies.stream()
                .filter(reply -> reply.status() == 200 && reply.json().has("results"))
                .count();
        if (replies.get(2).status() != 200) {
            assertRefused(replies.get(2), 409, "REQUESTS-0007");
            assertThat(program.posts(request + "/complete", Body.NONE).status()).isEqualTo(200);
        }
        assertThat(pagesOf(program.reads(request + "/document"))).isEqualTo(1 + (int) added);
    }

    @RepeatedTest(ROUNDS)
    void a_piece_is_either_asked_for_or_taken_away() throws Exception {
        String piece = "items/" + assigned();

        List<Reply> replies = atOnce(List.of(
                () -> renter.posts(piece + "/requests", ASK),
                () -> program.calls("DELETE", piece + "/assignment", Body.NONE)));

        assertThat(replies).extracting(Reply::status).containsOnlyOnce(200);
        assertThat(replies).extracting(Reply::status).allMatch(status -> status < 500);
    }

    @Test
    void asked_for_twice_at_once_is_asked_for_once() throws Exception {
        String address = "items/" + assigned() + "/requests";

        List<Reply> replies = atOnce(List.of(
                () -> renter.posts(address, ASK), () -> renter.posts(address, ASK), () -> renter.posts(address, ASK)));

        assertThat(replies).extracting(Reply::status).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void a_page_that_another_clerk_added_stays_when_the_order_is_saved() {
        String pages = "requests/" + asked() + "/pages";
        String first = addPage(pages.replace("/pages", ""))
                .json()
                .path("pages")
                .get(0)
                .path("id")
                .asText();
        addPage(pages.replace("/pages", ""));

        Reply kept = program.calls("PUT", pages, Body.json("{\"order\":[\"" + first + "\"]}"));
        Reply removed = program.calls("PUT", pages, Body.json("{\"order\":[],\"removed\":[\"" + first + "\"]}"));

        assertThat(kept.json().path("pages")).hasSize(2);
        assertThat(removed.json().path("pages")).hasSize(1);
    }

    private List<Reply> atOnce(List<Callable<Reply>> acts) throws Exception {
        List<Reply> replies = new ArrayList<>();
        for (Future<Reply> reply : people.invokeAll(acts)) {
            replies.add(reply.get());
        }
        return replies;
    }

    private Reply addPage(String request) {
        return program.posts(request + "/pages", Body.files(photograph()));
    }

    private String asked() {
        return renter.posts("items/" + assigned() + "/requests", ASK)
                .json()
                .path("id")
                .asText();
    }

    private String assigned() {
        String piece = Answers.results(program.posts("intake", Body.files(photograph())))
                .get(0)
                .path("itemId")
                .asText();
        program.posts("items/" + piece + "/assignment", Body.json("{\"mailbox\":\"" + House.MAILBOX + "\"}"));
        return piece;
    }

    private static UploadFile photograph() {
        return UploadFile.of("photograph.jpg", Pictures.jpeg(System.nanoTime()));
    }

    private static int pagesOf(Reply document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.body())) {
            return pdf.getNumberOfPages();
        }
    }
}
