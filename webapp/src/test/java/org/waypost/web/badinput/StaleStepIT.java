package org.waypost.web.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waypost.web.badinput.Answers.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Who names the version of a request that he saw takes no step on another one; he is told what it is now. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaleStepIT {
    private House house;
    private Caller program;
    private Caller renter;

    @BeforeAll
    void open_a_house(RunningPlatform platform) {
        house = House.open(platform, "stale-house", "Yesterday");
        program = house.program();
        renter = house.renter();
    }

    @Test
    void a_step_on_a_request_that_was_changed_since_is_refused_with_its_new_state() {
        JsonNode seen = asked();
        String request = address(seen);
        JsonNode begun = taken(program.posts(request + "/begin", Body.NONE));

        for (Reply late : new Reply[] {
            step(renter, request + "/cancel", Body.NONE, version(seen)),
            step(program, request + "/complete", Body.NONE, '"' + version(seen) + '"'),
            step(program, request + "/decline", Body.json("{\"reason\":\"no\"}"), version(seen))
        }) {
            assertRefused(late, 409, "REQUESTS-0007");
            assertThat(late.json().path("now").path("state").asText()).isEqualTo("in_progress");
            assertThat(late.json().path("now").path("version").asText()).isEqualTo(version(begun));
        }
        assertThat(taken(step(program, request + "/complete", Body.NONE, version(begun)))
                        .path("state")
                        .asText())
                .isEqualTo("completed");
    }

    @Test
    void the_version_in_an_answer_is_the_one_to_name_next_also_under_a_key() {
        JsonNode seen = asked();
        String request = address(seen);
        JsonNode begun = taken(program.calls(
                "POST",
                request + "/begin",
                Body.NONE,
                "If-Match",
                version(seen),
                "Idempotency-Key",
                "stale-" + seen.path("id").asText()));

        assertThat(taken(program.reads(request)).path("version")).isEqualTo(begun.path("version"));
        taken(step(program, request + "/complete", Body.NONE, version(begun)));
    }

    @Test
    void whoever_may_not_see_a_request_does_not_learn_of_its_version() {
        String request = address(asked());

        assertRefused(step(house.otherRenter(), request + "/cancel", Body.NONE, "99"), 404, "REQUESTS-0001");
    }

    @Test
    void what_is_no_version_is_refused() {
        String request = address(asked());

        assertRefused(step(program, request + "/begin", Body.NONE, "yesterday"), 422, "PLATFORM-0012");
        taken(step(program, request + "/begin", Body.NONE, "*"));
    }

    @Test
    void nobody_listens_to_a_carrier_that_the_location_does_not_use() {
        Reply call = house.nobody().postsTo("/carriers/easypost", Body.json("{}"));

        assertRefused(call, 404, "REQUESTS-0070");
    }

    private static Reply step(Caller who, String route, Body body, String version) {
        return who.calls("POST", route, body, "If-Match", version);
    }

    private JsonNode asked() {
        UploadFile photograph = UploadFile.of("photograph.jpg", Pictures.jpeg(System.nanoTime()));
        String piece = Answers.results(program.posts("intake", Body.files(photograph)))
                .get(0)
                .path("itemId")
                .asText();
        program.posts("items/" + piece + "/assignment", Body.json("{\"mailbox\":\"" + House.MAILBOX + "\"}"));
        return taken(renter.posts("items/" + piece + "/requests", Body.json("{\"kind\":\"hold\"}")));
    }

    private static String address(JsonNode request) {
        return "requests/" + request.path("id").asText();
    }

    private static String version(JsonNode request) {
        return request.path("version").asText();
    }

    private static JsonNode taken(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }
}
