package org.waypost.web.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.badinput.Answers.assertClear;
import static org.waypost.web.badinput.Answers.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Mail;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** Bodies, ids and words that make no sense. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestsIT {
    private static final int TOO_LARGE = 3 * 1024 * 1024;

    private Caller program;
    private Caller renter;
    private Mail mail;

    @BeforeAll
    void openAHouse(RunningPlatform platform) {
        House house = House.open(platform, "bad-words-house", "Gibber");
        program = house.program();
        renter = house.renter();
        mail = Mail.into(house);
    }

    static List<String> broken_bodies() {
        return List.of(
                "", "{", "[]", "null", "nonsense", "\"text\"", "{\"mailbox\":{}}", "{\"mailbox\":[1]}", "\u0000");
    }

    static List<String> malformed_ids() {
        return List.of(
                "abc", "-1", "0", "99999999999999999999", "1.5", "0x10", "%20", "1%00", "1;x=y", "%2e%2e", "%D9%A3");
    }

    static Stream<String> addresses_with_an_id() {
        return Stream.of("items/%s", "items/%s/picture", "requests/%s", "requests/%s/pages", "requests/%s/document");
    }

    @Test
    void a_mailbox_that_does_not_exist_is_named_and_the_piece_goes_on_waiting() {
        Reply reply = assign("999");

        assertRefused(reply, 422, "CUSTOMERS-0002");
        assertRefused(assign("105"), 422, "CUSTOMERS-0004");
        for (String nonsense : List.of("", " ", "1".repeat(500), "101'; DROP TABLE mailbox")) {
            assertThat(assign(nonsense).status()).as(nonsense).isEqualTo(422);
        }
        assertThat(program.reads("items/" + mail.waiting()).json().path("state").asText())
                .isEqualTo("unassigned");
    }

    @ParameterizedTest
    @MethodSource("broken_bodies")
    void a_body_that_is_not_the_json_it_should_be_is_unreadable(String body) {
        Reply reply = program.posts("items/" + mail.waiting() + "/assignment", Body.json(body));

        assertRefused(reply, 400, "PLATFORM-0006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{\"order\":null}",
                "{\"order\":\"x\"}",
                "{\"order\":[{}]}",
                "{\"order\":[null]}",
                "{\"order\":[\"x\"]}"
            })
    void an_order_of_pages_that_is_none_changes_nothing(String body) {
        String address = "requests/" + mail.scanRequest() + "/pages";
        String before = program.reads(address).text();

        Reply reply = program.calls("PUT", address, Body.json(body));

        assertThat(reply.status()).as(reply.toString()).isIn(400, 404, 422);
        assertClear(reply.json().path("detail").asText());
        assertThat(program.reads(address).text()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT|items/%1$s/metadata|",
                "PUT|items/%1$s/metadata|null",
                "PUT|items/%1$s/metadata|{\"weightGrams\":\"heavy\"}",
                "POST|requests/%2$s/decline|",
                "POST|requests/%2$s/decline|null",
            })
    void other_writes_refuse_a_body_they_cannot_read(String verb, String address, String body) {
        Reply reply = program.calls(
                verb, address.formatted(mail.stored(), mail.scanRequest()), Body.json(body == null ? "" : body));

        assertRefused(reply, 400, "PLATFORM-0006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void a_renters_request_without_a_body_is_unreadable(String body) {
        assertRefused(renter.posts("items/" + mail.stored() + "/requests", Body.json(body)), 400, "PLATFORM-0006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"explode\"}", "{}", "{\"kind\":null}", "{\"kind\":\"\"}"})
    void a_kind_of_request_that_nobody_knows_is_said_to_be_unknown(String body) {
        assertRefused(renter.posts("items/" + mail.stored() + "/requests", Body.json(body)), 422, "REQUESTS-0008");
    }

    @ParameterizedTest
    @CsvSource({
        "{\"mailType\":\"dragon\"}, 422, PLATFORM-0012",
        "{\"weightGrams\":-5}, 422, MAILROOM-0004",
        "{\"weightGrams\":4294967796}, 422, PLATFORM-0012",
        "{\"weightGrams\":12.5}, 422, PLATFORM-0012",
    })
    void a_field_that_cannot_be_is_refused(String body, int status, String code) {
        assertRefused(program.calls("PUT", "items/" + mail.stored() + "/metadata", Body.json(body)), status, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":null}", "{\"reason\":\"  \"}"})
    void nothing_is_declined_without_a_reason(String body) {
        assertRefused(
                program.posts("requests/" + mail.openRequest() + "/decline", Body.json(body)), 422, "PLATFORM-0012");
    }

    @Test
    void texts_that_are_too_long_are_refused_and_nothing_is_cut_off() {
        for (String field : List.of("sender", "details", "shelf", "carrier", "trackingNumber")) {
            String body = "{\"" + field + "\":\"" + "x".repeat(5_000) + "\"}";
            Reply reply = program.calls("PUT", "items/" + mail.stored() + "/metadata", Body.json(body));
            assertRefused(reply, 422, "MAILROOM-0004");
        }
        String note = "{\"kind\":\"open_and_scan\",\"note\":\"" + "x".repeat(1_001) + "\"}";
        assertRefused(renter.posts("items/" + mail.stored() + "/requests", Body.json(note)), 422, "REQUESTS-0009");
    }

    @ParameterizedTest
    @MethodSource("malformed_ids")
    void an_id_that_is_none_is_not_found(String id) {
        addresses_with_an_id().forEach(address -> {
            Reply reply = program.reads(address.formatted(id));
            assertThat(reply.status()).as(address + ": " + reply).isIn(400, 404);
            assertThat(reply.text()).doesNotContain("Exception", "NumberFormat");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "items?state=melted, 422",
        "items?after=abc, 404",
        "items?size=abc, 422",
        "requests?kind=explode, 422",
        "requests?state=melted, 422",
        "requests?whose=yours, 422",
        "requests?after=abc, 422",
        "items/%1$s/picture?size=gigantic, 422",
    })
    void a_parameter_that_makes_no_sense_is_refused(String address, int status) {
        Reply reply = program.reads(address.formatted(mail.stored()));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertClear(reply.json().path("detail").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "items?size=0",
                "items?size=-7",
                "items?size=2000000000",
                "items?q=%25_%27%22%5C",
                "items?q=",
                "mailboxes?q=%00"
            })
    void a_parameter_out_of_bounds_is_taken_for_the_nearest(String address) {
        assertThat(program.reads(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=99999999999999999999-",
                "bytes=0-99999999999999999999",
                "bytes=-99999999999999999999",
                "bytes=5-1",
                "bytes=99999999-",
                "bytes=-0",
                "bytes=0-0,5-9",
                "pages=1-2"
            })
    void a_range_that_is_none_is_no_error_of_ours(String range) {
        Reply reply =
                program.calls("GET", "items/" + mail.stored() + "/picture?size=original", Body.NONE, "Range", range);

        assertThat(reply.status()).as(reply.toString()).isIn(200, 206, 416);
    }

    @Test
    void a_body_that_is_too_large_is_refused_however_it_is_sent() {
        byte[] large = ("{\"mailbox\":\"" + "1".repeat(TOO_LARGE) + "\"}").getBytes(StandardCharsets.UTF_8);
        String address = "items/" + mail.waiting() + "/assignment";

        assertRefused(program.posts(address, new Body("application/json", large)), 413, "PLATFORM-0010");
        assertRefused(
                program.calls("POST", address, new Body("application/json", large), "Idempotency-Key", "large"),
                413,
                "PLATFORM-0010");
        assertRefused(program.postsInChunks(address, new Body("application/json", large)), 413, "PLATFORM-0010");
    }

    @Test
    void a_body_of_a_kind_that_is_not_taken_is_refused() {
        Reply reply = program.posts("items/" + mail.waiting() + "/assignment", Body.form("mailbox=101"));

        assertRefused(reply, 415, "WEB-0007");
    }

    @Test
    void a_route_that_does_not_exist_and_a_verb_that_it_does_not_take_are_said_so() {
        assertRefused(program.reads("dragons"), 404, "PLATFORM-0002");
        assertRefused(program.calls("DELETE", "items", Body.NONE), 405, "WEB-0006");
    }

    private Reply assign(String mailbox) {
        String body = "{\"mailbox\":\"" + mailbox + "\"}";
        return program.posts("items/" + mail.waiting() + "/assignment", Body.json(body));
    }
}
