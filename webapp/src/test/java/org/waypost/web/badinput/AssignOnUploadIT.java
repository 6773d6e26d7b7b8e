package org.waypost.web.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.badinput.Answers.assertClear;
import static org.waypost.web.badinput.Answers.assertRefused;
import static org.waypost.web.badinput.Answers.codes;
import static org.waypost.web.badinput.Answers.results;
import static org.waypost.web.badinput.Answers.statuses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
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

/** Uploads that say where their pieces go, rightly and wrongly. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssignOnUploadIT {
    private static final AtomicLong SEEDS = new AtomicLong(System.nanoTime());
    private static final UploadFile TO_101 = UploadFile.text("mailbox", House.MAILBOX);

    private Caller program;

    @BeforeAll
    void openAHouse(RunningPlatform platform) {
        program = House.open(platform, "bad-input-house", "Muddle").program();
    }

    @Test
    void every_piece_is_noted_and_assigned_in_the_request_that_records_it() {
        UploadFile noted = UploadFile.text("metadata", "{\"sender\":\"City of Tampa\",\"shelf\":\"B-04\"}");

        Reply reply = program.posts("intake", Body.files(TO_101, noted, photograph(), photograph()));

        for (JsonNode result : results(reply)) {
            assertThat(result.path("mailbox").asText()).isEqualTo(House.MAILBOX);
            JsonNode item = item(result);
            assertThat(item.path("state").asText()).isEqualTo("in_storage");
            assertThat(item.path("mailbox").asText()).isEqualTo(House.MAILBOX);
            assertThat(item.path("sender").asText()).isEqualTo("City of Tampa");
            assertThat(item.path("shelf").asText()).isEqualTo("B-04");
        }
    }

    @Test
    void what_has_no_such_mailbox_is_safe_and_waits_with_its_reason() {
        UploadFile nobody = UploadFile.text("mailbox", "99x");
        String key = UUID.randomUUID().toString();
        Body body = Body.files(nobody, photograph());

        Reply first = program.calls("POST", "intake", body, "Idempotency-Key", key);
        Reply again = program.calls("POST", "intake", body, "Idempotency-Key", key);

        assertThat(statuses(first)).containsExactly("stored");
        assertThat(codes(first)).containsExactly("CUSTOMERS-0002");
        assertClear(results(first).get(0).path("message").asText());
        assertThat(item(results(first).get(0)).path("state").asText()).isEqualTo("unassigned");
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void files_with_the_same_key_are_the_pages_of_one_piece() {
        UploadFile pieces = UploadFile.text("pieces", "a,b,a");

        Reply reply = program.posts("intake", Body.files(TO_101, pieces, photograph(), photograph(), photograph()));

        List<String> items = items(reply);
        assertThat(items.get(0)).isEqualTo(items.get(2)).isNotEqualTo(items.get(1));
        assertThat(program.reads("items/" + items.get(0) + "/picture?page=2").status())
                .isEqualTo(200);
        assertThat(program.reads("items/" + items.get(1) + "/picture?page=2").code())
                .isEqualTo("MAILROOM-0008");
    }

    @Test
    void a_refused_page_does_not_disturb_the_others_of_its_piece() {
        UploadFile one = UploadFile.text("grouping", "one");
        UploadFile bad = UploadFile.of("notes.txt", new byte[] {1, 2, 3});

        Reply reply = program.posts("intake", Body.files(one, photograph(), bad, photograph()));

        assertThat(statuses(reply)).containsExactly("stored", "refused", "stored");
        assertThat(items(reply).get(0)).isEqualTo(items(reply).get(2));
    }

    @Test
    void a_duplicate_stays_where_it_is() {
        UploadFile picture = photograph();
        program.posts("intake", Body.files(picture));

        Reply again = program.posts("intake", Body.files(TO_101, picture));

        assertThat(statuses(again)).containsExactly("duplicate");
        assertThat(item(results(again).get(0)).path("state").asText()).isEqualTo("unassigned");
    }

    @Test
    void a_duplicate_of_an_assigned_piece_tells_where_that_is() {
        UploadFile picture = photograph();
        program.posts("intake", Body.files(TO_101, picture));

        Reply again = program.posts("intake", Body.files(picture));

        assertThat(results(again).get(0).path("mailbox").asText()).isEqualTo(House.MAILBOX);
    }

    @Test
    void texts_that_make_no_sense_are_refused_before_anything_is_recorded() {
        for (UploadFile text : List.of(
                UploadFile.text("grouping", "some"),
                UploadFile.text("pieces", "a,b,c"),
                UploadFile.text("metadata", "{\"sender\":"))) {
            assertRefused(program.posts("intake", Body.files(text, photograph())), 422, "PLATFORM-0012");
        }
    }

    @Test
    void the_mailboxes_to_choose_from_come_with_all_names_and_their_standing() {
        JsonNode all = program.reads("intake/mailboxes").json().path("mailboxes");

        List<String> numbers = StreamSupport.stream(all.spliterator(), false)
                .map(one -> one.path("mailbox").asText())
                .toList();
        assertThat(numbers).contains(House.MAILBOX, House.OTHER_MAILBOX);
        assertThat(all.get(0).path("names").size()).isPositive();
        assertThat(all.get(0).path("standing").asText()).isNotBlank();
    }

    private JsonNode item(JsonNode result) {
        return program.reads("items/" + result.path("itemId").asText()).json();
    }

    private static List<String> items(Reply reply) {
        return results(reply).stream()
                .map(result -> result.path("itemId").asText())
                .toList();
    }

    private static UploadFile photograph() {
        long seed = SEEDS.incrementAndGet();
        return UploadFile.of("photo-" + seed + ".jpg", Pictures.jpeg(seed));
    }
}
