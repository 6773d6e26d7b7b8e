package org.waypost.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.web.isolation.PageRow.Whose;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** The first two fences: which host exists, and whose session and token counts there. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostFenceIT {
    private RunningPlatform platform;
    private TwoHouses houses;

    @BeforeAll
    void openTwoHouses(RunningPlatform running) {
        platform = running;
        houses = TwoHouses.on(running);
    }

    static Stream<RouteRow> routes() {
        return RouteRow.ALL.stream();
    }

    static Stream<PageRow> pages() {
        return Stream.concat(PageRow.of(Whose.STAFF), PageRow.of(Whose.RENTER));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_token_of_one_house_is_none_at_another_nor_at_the_platform(RouteRow row) {
        for (String host : List.of(houses.stranger().slug(), "admin")) {
            Reply reply = houses.victimProgram()
                    .at(host)
                    .calls(row.route().verb(), row.address(houses.victim(), houses.mail()), row.body());
            assertThat(reply.status()).as(host + ": " + reply).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_session_of_one_house_leads_to_the_sign_in_of_another(PageRow row) {
        for (Caller visitor : List.of(houses.victimOwner(), houses.victimRenter())) {
            Reply reply = visitor.at(houses.stranger().slug()).opens(row.address(houses.own()));
            assertThat(reply.status()).as(reply.toString()).isEqualTo(302);
            assertThat(reply.header("Location"))
                    .contains("/realms/" + houses.stranger().slug() + "/");
            assertThat(reply.text()).doesNotContain("Tomcat");
        }
        assertThat(houses.victimOwner().opens("/dashboard.xhtml").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_session_of_one_house_is_none_for_the_scripts_of_another(RouteRow row) {
        Reply reply = houses.victimOwner()
                .at(houses.stranger().slug())
                .calls(row.route().verb(), row.address(houses.stranger(), houses.own()), row.body());

        assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void programs_need_a_token_and_scripts_a_session(RouteRow row) {
        String address = row.address(houses.victim(), houses.mail());
        for (Caller caller : List.of(
                houses.victimOwner().throughTheOtherDoor(),
                houses.victimProgram().throughTheOtherDoor(),
                houses.victim().nobody())) {
            Reply reply = caller.calls(row.route().verb(), address, row.body());
            assertThat(reply.status()).as(caller + ": " + reply).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "abc", "a.b.c", "eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0."})
    void something_that_is_no_token_is_refused(String token) {
        Reply reply = Caller.token(platform, houses.victim().slug(), token).reads("items");

        assertThat(reply.status()).as(reply.toString()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dashboard.xhtml", "/api/v1/items", "/ui/v1/items", "/signin", "/oidc/callback"})
    void a_host_that_nobody_has_is_not_found(String path) {
        for (String host : List.of("no-such-house", "master", "www")) {
            assertThat(Caller.nobody(platform, host).opens(path).status())
                    .as(host)
                    .isEqualTo(404);
            assertThat(houses.victimProgram().at(host).opens(path).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/metrics", "/metrics/", "/metrics/base", "/health", "/health/live", "/health/ready", "/openapi"
            })
    void instruments_are_shown_at_the_platforms_host_only(String path) {
        for (Caller caller : List.of(houses.victimOwner(), houses.victim().nobody(), houses.victimProgram())) {
            assertThat(caller.fetches(path).status()).as(path).isEqualTo(404);
        }
        assertThat(Caller.nobody(platform, "no-such-house").fetches(path).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/health", "/health/live", "/health/ready", "/openapi"})
    void instruments_are_there_at_the_platforms_host(String path) {
        Reply reply = Caller.nobody(platform, "admin").fetches(path);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.text())
                .doesNotContain(TwoHouses.CANARY, houses.victim().slug());
    }

    @Test
    void a_page_of_another_origin_may_not_send_with_the_readers_session() {
        for (String origin : List.of(houses.stranger().nobody().origin().toString(), "null", "http://evil.example")) {
            Reply reply = houses.victimOwner()
                    .callsFrom(origin, "DELETE", "items/" + houses.mail().stored() + "/assignment");
            assertThat(reply.status()).as(origin + ": " + reply).isEqualTo(403);
        }
    }
}
