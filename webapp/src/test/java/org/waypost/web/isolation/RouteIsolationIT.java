package org.waypost.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.web.isolation.RouteRow.Whose;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.Mail;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** Every route with an id, every verb: what belongs to another house, or to another renter, does not exist. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteIsolationIT {
    private static final List<String> VERBS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private static final String QUIET_FROM = "03:33";
    private static final Body QUIET = Body.json("{\"quietFrom\":\"" + QUIET_FROM + "\",\"quietUntil\":\"03:44\"}");

    private TwoHouses houses;
    /** What every house has until it decides otherwise: rules and texts, no things. */
    private static final Set<String> SAME_EVERYWHERE = Set.of(
            "end-rules",
            "consent-text",
            "certifications",
            "certifications/list.pdf",
            "registrations/to-enter.csv", // without rules that are on there is nothing to be entered
            "reports/customers.pdf",
            "own-form",
            "own-form/measure.pdf",
            "own-form/filled.pdf",
            "own-form/to-sign.pdf");

    private String before;

    @BeforeAll
    void openTwoHouses(RunningPlatform platform) {
        houses = TwoHouses.on(platform);
        houses.victimRenter().calls("PUT", "notice-choices", QUIET);
        before = houses.mail().asSeenBy(houses.victimProgram());
        assertThat(before).contains(TwoHouses.CANARY);
    }

    @AfterAll
    void nothing_of_all_this_changed_anything() {
        assertThat(houses.mail().asSeenBy(houses.victimProgram())).isEqualTo(before);
    }

    static Stream<RouteRow> rows_with_an_id() {
        return RouteRow.ALL.stream().filter(row -> row.route().namesAThing() && row.isOfTheHouse());
    }

    static Stream<RouteRow> rows_of_lists() {
        return RouteRow.ALL.stream()
                .filter(row -> row.reads() && !row.route().namesAThing() && row.isOfTheHouse())
                .filter(row -> !SAME_EVERYWHERE.contains(row.route().template()));
    }

    static Stream<RouteRow> rows_of_the_platform() {
        return RouteRow.ALL.stream().filter(row -> row.whose() == Whose.PLATFORM);
    }

    static Stream<RouteRow> rows_that_read_a_thing() {
        return rows_with_an_id().filter(row -> row.reads() && row.whose() != Whose.RENTER && !row.isOfCarrier());
    }

    @ParameterizedTest
    @MethodSource("rows_that_read_a_thing")
    void the_house_itself_gets_its_own(RouteRow row) {
        String address = row.address(houses.victim(), houses.mail());

        assertThat(houses.victimProgram().reads(address).status())
                .isEqualTo(row.whose() == RouteRow.Whose.MANAGER ? 403 : 200);
        assertThat(houses.victimOwner().reads(address).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("rows_with_an_id")
    void an_id_of_another_house_does_not_exist(RouteRow row) {
        String foreign = row.address(houses.victim(), houses.mail());

        for (Caller caller : strangersAllowed(row)) {
            Reply reply = caller.calls(row.route().verb(), foreign, row.body());
            assertThat(reply.status()).as(caller + ": " + reply).isEqualTo(404);
            assertThat(reply.text()).doesNotContain(TwoHouses.CANARY);
        }
    }

    @ParameterizedTest
    @MethodSource("rows_with_an_id")
    void whether_a_foreign_id_exists_is_secret_for_every_verb_and_caller(RouteRow row) {
        String foreign = row.address(houses.victim(), houses.mail());
        String nothing = row.addressOfNothing();

        for (Caller caller : List.of(houses.strangerProgram(), houses.strangerOwner(), houses.strangerRenter())) {
            for (String verb : VERBS) {
                Reply reply = caller.calls(verb, foreign, row.body());
                Reply ofNothing = caller.calls(verb, nothing, row.body());
                assertThat(outcome(reply)).as(verb + " by " + caller).isEqualTo(outcome(ofNothing));
                assertThat(reply.status())
                        .as(verb + " by " + caller + ": " + reply)
                        .isBetween(200, 499);
                assertThat(reply.text()).doesNotContain(TwoHouses.CANARY);
                assertThat(verb.equals("OPTIONS") || reply.status() >= 400)
                        .as(verb + " by " + caller + ": " + reply)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows_with_an_id")
    void what_another_renter_of_the_house_has_is_not_there(RouteRow row) {
        String foreign = row.address(houses.victim(), houses.mail());

        Reply reply = houses.victimOtherRenter().calls(row.route().verb(), foreign, row.body());

        assertThat(reply.status()).as(reply.toString()).isIn(403, 404);
        assertThat(reply.text()).doesNotContain(TwoHouses.CANARY);
        assertThat(outcome(reply))
                .isEqualTo(outcome(
                        houses.victimOtherRenter().calls(row.route().verb(), row.addressOfNothing(), row.body())));
    }

    @Test
    void a_renter_finds_no_piece_picture_request_or_document_of_another_renter() {
        Mail mail = houses.mail();
        for (String address : List.of(
                "items/" + mail.stored(),
                "items/" + mail.stored() + "/picture?size=original",
                "items/" + mail.waiting(),
                "items/" + mail.waiting() + "/picture",
                "requests/" + mail.doneRequest(),
                "requests/" + mail.doneRequest() + "/document")) {
            assertThat(houses.victimOtherRenter().reads(address).status())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(houses.victimRenter().reads("items/" + mail.stored()).status())
                .isEqualTo(200);
        assertThat(houses.victimRenter()
                        .reads("requests/" + mail.doneRequest() + "/document")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("rows_of_lists")
    void a_list_holds_nothing_of_another_house(RouteRow row) {
        String address = row.address(houses.victim(), houses.mail());

        assertThat(reader(row).reads(address).text()).contains(wordOrId(row));
        for (Caller caller : strangersTo(row)) {
            Reply reply = caller.reads(address);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text()).doesNotContain(wordOrId(row));
        }
    }

    @Test
    void looking_for_words_and_places_of_another_house_finds_nothing() {
        for (String address : List.of(
                "items?q=" + TwoHouses.CANARY,
                "items?after=" + houses.mail().done(),
                "mailboxes?q=" + TwoHouses.CANARY)) {
            Reply reply = houses.strangerProgram().reads(address);
            assertThat(reply.status()).as(address + ": " + reply).isEqualTo(200);
            assertThat(reply.text()).as(address).doesNotContain(TwoHouses.CANARY);
        }
        assertThat(houses.victimProgram().reads("items?q=" + TwoHouses.CANARY).text())
                .contains(TwoHouses.CANARY);
    }

    @Test
    void a_page_of_a_foreign_scan_is_not_there_under_a_request_of_ones_own() {
        String address = "requests/" + houses.own().scanRequest() + "/pages/"
                + houses.mail().scanPage() + "/picture";

        assertThat(houses.strangerProgram().reads(address).status()).isEqualTo(404);
        String order = "{\"order\":[\"" + houses.mail().scanPage() + "\"]}";
        Reply reply = houses.strangerProgram()
                .calls("PUT", "requests/" + houses.own().scanRequest() + "/pages", Body.json(order));
        assertThat(reply.status()).as(reply.toString()).isIn(404, 409);
    }

    @Test
    void the_same_photograph_in_two_houses_is_no_duplicate() {
        Body picture =
                Body.files(UploadFile.of("same.jpg", Pictures.jpeg(houses.mail().seed())));

        Reply reply = houses.strangerProgram().posts("intake", picture);

        assertThat(reply.json().path("results").get(0).path("status").asText()).isEqualTo("stored");
        assertThat(houses.victimProgram()
                        .posts("intake", picture)
                        .json()
                        .path("results")
                        .get(0)
                        .path("status")
                        .asText())
                .isEqualTo("duplicate");
    }

    @ParameterizedTest
    @MethodSource("rows_of_the_platform")
    void a_route_of_the_platform_does_not_exist_at_a_location(RouteRow row) {
        String address = row.address(houses.victim(), houses.mail());

        for (Caller caller : List.of(houses.strangerProgram(), houses.strangerOwner(), houses.victimProgram())) {
            Reply reply = caller.calls(row.route().verb(), address, row.body());
            assertThat(reply.status()).as(caller + ": " + reply).isEqualTo(404);
            assertThat(reply.text()).doesNotContain(TwoHouses.CANARY);
        }
    }

    private List<Caller> strangersAllowed(RouteRow row) {
        return switch (row.whose()) {
            case RENTER -> List.of(houses.strangerRenter());
            case MANAGER -> List.of(houses.strangerOwner());
            case STAFF, PLATFORM, ONESELF -> List.of(houses.strangerProgram(), houses.strangerOwner());
        };
    }

    private Caller reader(RouteRow row) {
        return switch (row.whose()) {
            case RENTER -> houses.victimRenter();
            case MANAGER -> houses.victimOwner();
            case STAFF, PLATFORM, ONESELF -> houses.victimProgram();
        };
    }

    /** What a renter has is not for another of his house either. */
    private List<Caller> strangersTo(RouteRow row) {
        return row.whose() == Whose.RENTER
                ? List.of(houses.strangerRenter(), houses.victimOtherRenter())
                : strangersAllowed(row);
    }

    /** What of the victim shows in a list. */
    private String wordOrId(RouteRow row) {
        return switch (row.route().template()) {
            case "requests" -> houses.mail().scanRequest();
            case "applications" -> houses.mail().application();
            case "notice-choices" -> QUIET_FROM;
            default -> TwoHouses.CANARY;
        };
    }

    private static String outcome(Reply reply) {
        return reply.status() + " " + reply.code();
    }
}
