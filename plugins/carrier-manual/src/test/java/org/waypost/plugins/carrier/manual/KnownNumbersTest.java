package org.waypost.plugins.carrier.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waypost.spi.carrier.TrackingNumberMatch;

class KnownNumbersTest {
    @Test
    void reads_a_number_as_it_is_printed_typed_or_pasted() {
        for (String text : List.of(
                "1Z999AA10123456784",
                "1z 999 aa1 01 2345 6784",
                "  1Z-999-AA1-01-2345-6784\n",
                "1Z\u00A0999\u2009AA1\u201301\u20112345\u200B6784\uFEFF")) {
            assertThat(Reading.all(text))
                    .containsExactly(new TrackingNumberMatch(
                            "ups",
                            "UPS",
                            "Next Day Air",
                            "1Z999AA10123456784",
                            true,
                            Optional.of(URI.create("https://www.ups.com/track?tracknum=1Z999AA10123456784"))));
        }
    }

    @Test
    void finds_the_number_in_what_a_barcode_holds() {
        assertThat(number("]C1420100019400110898314159265350")).isEqualTo("9400110898314159265350");
        assertThat(number("\u001D42010001\u001D9400110898314159265350")).isEqualTo("9400110898314159265350");
        assertThat(number("4201000112349400110898314159265350")).isEqualTo("9400110898314159265350");
        assertThat(number("(420) 10001 (94) 001 108983141 5926535 0")).isEqualTo("9400110898314159265350");
        assertThat(number("9611019449044304137821")).isEqualTo("449044304137821");
        assertThat(number("(9622 0015 6) 0 (001 234 5678) 0 0568838414941")).isEqualTo("568838414941");
        assertThat(number("1001921334250001000300568838414941")).isEqualTo("568838414941");
        assertThat(number("31122334455667785688384149410201")).isEqualTo("568838414941");
        assertThat(number("%000110009980314159265101276")).isEqualTo("09980314159265");
    }

    private static String number(String text) {
        return Reading.first(text).number();
    }

    @Test
    void says_of_the_service_what_the_number_tells() {
        assertThat(service("1Z12345E6605272234")).isEqualTo("Worldwide Express");
        assertThat(service("1ZA23B45X662718285")).isEmpty();
        assertThat(service("9505512345678901234568")).isEqualTo("Priority Mail");
        assertThat(service("70161803398874989481")).isEqualTo("Certified Mail");
        assertThat(service("RR473124829US")).isEqualTo("Registered");
        assertThat(service("EE271828189JP")).isEqualTo("Express (EMS), from Japan");
        assertThat(service("AB271828189JP")).isEqualTo("from Japan");
        assertThat(service("449044304137821")).isEqualTo("Ground");
    }

    private static String service(String text) {
        return Reading.first(text).service();
    }

    @Test
    void tells_whose_a_postal_number_is_by_its_country() {
        assertThat(Reading.carriers("RR473124829US")).containsExactly("usps");
        assertThat(Reading.carriers("CP314159268CA")).containsExactly("canada_post");
        assertThat(Reading.carriers("EE271828189JP")).containsExactly("s10");
        assertThat(Reading.carriers("EE271828189XX")).isEmpty();
    }

    @Test
    void puts_a_right_check_digit_before_a_mere_form() {
        assertThat(Reading.all("LX473124829CN"))
                .extracting(TrackingNumberMatch::carrier, TrackingNumberMatch::checked)
                .startsWith(tuple("s10", true))
                .contains(tuple("dhl", false));
        assertThat(Reading.all("A3141592657"))
                .extracting(TrackingNumberMatch::carrier)
                .containsExactly("ups", "amazon");
    }

    @Test
    void puts_a_tight_form_before_a_loose_one() {
        assertThat(Reading.carriers("77731415996")).containsExactly("old_dominion", "dhl");
        assertThat(Reading.carriers("314159265193")).containsExactly("purolator", "fedex");
        assertThat(Reading.carriers("JFK314159265")).containsExactly("dhl", "purolator");
    }

    @Test
    void tells_once_what_two_forms_of_a_carrier_say_alike() {
        String number = "91314159265358979322";
        assertThat(NumberFormat.USPS_20.form().fits(number)).isTrue();
        assertThat(NumberFormat.USPS_91.form().fits(number)).isTrue();
        assertThat(Reading.carriers(number)).containsExactly("usps");
    }

    @Test
    void recognises_every_example_as_its_carriers() {
        assertThat(Examples.ALL)
                .allSatisfy(example -> assertThat(Reading.all(example.text()))
                        .contains(example.format().read(example.text())));
    }

    @Test
    void links_to_a_public_page_with_the_number_in_it() {
        assertThat(Examples.ALL).allSatisfy(example -> {
            TrackingNumberMatch match = example.format().read(example.text());
            assertThat(match.page()).hasValueSatisfying(page -> {
                assertThat(page).hasScheme("https");
                assertThat(page.toString()).contains(match.number());
            });
        });
        assertThat(Carrier.USPS.page("A/B?&")).hasParameter("tLabels", "A/B?&");
    }

    @Test
    void recognises_nothing_in_what_is_no_tracking_number() {
        for (String text : List.of(
                "",
                " ",
                "-",
                "\u001D",
                "]C1",
                "Acme Stationery, 12 Main Street",
                "\uD83D\uDCEC\uD83D\uDCE6",
                "\uD83D",
                "9".repeat(200),
                "A".repeat(200),
                "1Z".repeat(100),
                "\uFF11\uFF12".repeat(6),
                "1Z999AA10123456785")) {
            assertThat(Reading.all(text)).as(text).isEmpty();
        }
    }

    @Test
    void counts_only_ascii_digits_and_letters() {
        assertThat(Reading.all("\uFF15\uFF16\uFF18\uFF18\uFF13\uFF18\uFF14\uFF11\uFF14\uFF19\uFF14\uFF11"))
                .isEmpty();
        assertThat(Reading.all("\u0665\u0666\u0668\u0668\u0663\u0668\u0664\u0661\u0664\u0669\u0664\u0661"))
                .isEmpty();
        assertThat(Reading.all("L\u013114159265")).isEmpty();
        assertThat(Reading.carriers("568838414941")).contains("fedex");
    }

    @Test
    void reads_a_number_among_blanks_up_to_the_longest_text() {
        assertThat(Reading.carriers(" ".repeat(182) + "1Z999AA10123456784")).containsExactly("ups");
    }
}
