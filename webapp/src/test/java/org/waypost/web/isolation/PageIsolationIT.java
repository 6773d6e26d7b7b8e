package org.waypost.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waypost.web.isolation.PageRow.Whose;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.RunningPlatform;

/** Every page: shown to whom it is made for, with one's own things only. */
@OnRunningPlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageIsolationIT {
    private static final String NOTHING = "?id=4242424242424242";

    private TwoHouses houses;

    @BeforeAll
    void openTwoHouses(RunningPlatform platform) {
        houses = TwoHouses.on(platform);
    }

    static Stream<PageRow> pages_of_a_location() {
        return Stream.concat(PageRow.of(Whose.STAFF), PageRow.of(Whose.RENTER));
    }

    static Stream<PageRow> pages_with_an_id() {
        return pages_of_a_location().filter(PageRow::hasId);
    }

    static Stream<PageRow> pages_of_operators() {
        return PageRow.of(Whose.STAFF);
    }

    static Stream<PageRow> pages_of_renters() {
        return PageRow.of(Whose.RENTER);
    }

    static Stream<PageRow> pages_of_others() {
        return Stream.concat(PageRow.of(Whose.FRANCHISE), PageRow.of(Whose.PLATFORM));
    }

    @ParameterizedTest
    @MethodSource("pages_of_a_location")
    void the_house_itself_sees_its_own(PageRow row) {
        Caller visitor = row.whose() == Whose.RENTER ? houses.victimRenter() : houses.victimOwner();

        Reply reply = visitor.opens(row.address(houses.mail()));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.text()).contains(TwoHouses.CANARY);
    }

    @ParameterizedTest
    @MethodSource("pages_of_a_location")
    void nothing_of_another_house_is_shown_whatever_id_is_given(PageRow row) {
        Reply reply = stranger(row).opens(row.address(houses.mail()));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(row.hasId() ? 404 : 200);
        assertThat(reply.text()).doesNotContain(TwoHouses.CANARY);
    }

    @ParameterizedTest
    @MethodSource("pages_with_an_id")
    void an_id_that_is_nobodys_or_no_id_at_all_is_answered_alike(PageRow row) {
        for (String query : List.of(NOTHING, "?id=abc", "?id=-1", "?id=0", "?id=", "", "?id=99999999999999999999")) {
            Reply reply = stranger(row).opens(row.page() + query);
            assertThat(reply.status()).as(query + ": " + reply).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("pages_of_renters")
    void a_renter_sees_nothing_of_another_renter(PageRow row) {
        Reply reply = houses.victimOtherRenter().opens(row.address(houses.mail()));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(row.hasId() ? 404 : 200);
        assertThat(reply.text())
                .doesNotContain(houses.mail().stored(), houses.mail().waiting());
    }

    @ParameterizedTest
    @MethodSource("pages_of_operators")
    void a_renter_may_not_enter_a_page_of_operators(PageRow row) {
        for (Caller renter : List.of(houses.victimRenter(), houses.strangerRenter())) {
            assertThat(renter.opens(row.address(houses.mail())).status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("pages_of_renters")
    void an_operator_may_not_enter_a_page_of_renters(PageRow row) {
        assertThat(houses.victimOwner().opens(row.address(houses.mail())).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("pages_of_others")
    void a_page_of_the_platform_or_a_franchise_does_not_exist_at_a_location(PageRow row) {
        for (Caller caller : List.of(
                houses.victimOwner(), houses.victimRenter(), houses.victim().nobody())) {
            assertThat(caller.opens(row.page()).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @MethodSource("pages_of_a_location")
    void who_has_not_signed_in_is_sent_to_his_own_sign_in(PageRow row) {
        Reply reply = houses.victim().nobody().opens(row.address(houses.mail()));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(302);
        assertThat(reply.header("Location"))
                .contains("/realms/" + houses.victim().slug() + "/");
        assertThat(reply.text()).doesNotContain(TwoHouses.CANARY);
    }

    private Caller stranger(PageRow row) {
        return row.whose() == Whose.RENTER ? houses.strangerRenter() : houses.strangerOwner();
    }
}
