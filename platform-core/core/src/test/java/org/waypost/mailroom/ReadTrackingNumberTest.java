package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.access.Access;
import org.waypost.access.Role;
import org.waypost.mailroom.TrackingNumber.Check;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class ReadTrackingNumberTest {
    private static final TrackingNumber OF_A_PLUGIN =
            new TrackingNumber("Pigeon Post", "PP77", "Express", Check.RIGHT, Optional.empty());

    private List<TrackingNumber> known = List.of();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1Z999AA10123456784, UPS, 1Z999AA10123456784",
        "1z 999 aa1 01 2345 6784, UPS, 1Z999AA10123456784",
        "1Z12345E6605272234, UPS, 1Z12345E6605272234",
        "9400110898314159265350, USPS, 9400110898314159265350",
        "9400 1108 9831 4159 2653 50, USPS, 9400110898314159265350",
        "420100019400110898314159265350, USPS, 9400110898314159265350",
        "4201000112349400110898314159265350, USPS, 9400110898314159265350",
        "(420) 10001 (94) 00110898314159265350, USPS, 9400110898314159265350",
        "]C1420100019400110898314159265350, USPS, 9400110898314159265350",
        "9205590182736451618031, USPS, 9205590182736451618031",
        "92070912345678901234567895, USPS, 92070912345678901234567895",
        "70161803398874989481, USPS, 70161803398874989481",
        "RR473124829US, Post, RR473124829US",
        "EE271828189JP, Post, EE271828189JP",
        "568838414941, FedEx, 568838414941",
        "5688 3841 4941, FedEx, 568838414941",
        "449044304137821, FedEx, 449044304137821",
        "003401234500000017, FedEx, 003401234500000017",
        "9611019449044304137821, FedEx, 449044304137821",
        "9622001560001234567800568838414941, FedEx, 568838414941",
        "1001921334250001000300568838414941, FedEx, 568838414941",
        "7777777770, DHL, 7777777770"
    })
    void knows_the_usual_numbers_without_any_plugin(String code, String carrier, String number) {
        ScannedCode read = as(Role.CLERK, code);

        assertThat(read.carrier()).isEqualTo(carrier);
        assertThat(read.number()).isEqualTo(number);
        assertThat(read.best()).map(TrackingNumber::check).contains(Check.RIGHT);
    }

    @Test
    void a_separator_of_gs1_and_the_line_end_of_a_scanner_mean_nothing() {
        ScannedCode read = as(Role.CLERK, "]C1\u001d42010001\u001d9400110898314159265350\r\n");

        assertThat(read.number()).isEqualTo("9400110898314159265350");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1Z999AA10123456785",
                "9400110898314159265351",
                "420100019400110898314159265351",
                "RR473124828US",
                "9611019449044304137820"
            })
    void says_so_when_a_digit_was_misread(String code) {
        assertThat(as(Role.CLERK, code).best()).map(TrackingNumber::check).contains(Check.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"568838414942", "7777777771", "HELLO-WORLD", "ABC123456789"})
    void a_number_that_could_be_anything_is_taken_as_it_is(String code) {
        ScannedCode read = as(Role.CLERK, code);

        assertThat(read.carrier()).isEmpty();
        assertThat(read.number()).isEqualTo(code.replace("-", ""));
    }

    @Test
    void amazon_has_no_check_digit() {
        assertThat(as(Role.CLERK, "TBA314159265358").best())
                .contains(new TrackingNumber("Amazon", "TBA314159265358", "", Check.NONE, Optional.empty()));
    }

    @Test
    void what_a_carrier_of_the_location_says_comes_first() {
        known = List.of(OF_A_PLUGIN);

        assertThat(as(Role.CLERK, "1Z999AA10123456784").readings()).containsExactly(OF_A_PLUGIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u001d", "12345678901234567890123456789012345678901234567890123456789012345"})
    void what_is_empty_or_longer_than_any_number_is_refused(String code) {
        assertThatThrownBy(() -> as(Role.CLERK, code))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(MailroomError.NO_TRACKING_NUMBER));
    }

    @Test
    void renters_may_ask_and_nobody_else() {
        assertThat(as(Role.RENTER, "1Z999AA10123456784").carrier()).isEqualTo("UPS");
        assertThatThrownBy(() -> as(Role.FRANCHISE_ADMIN, "1Z999AA10123456784"))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(SharedError.FORBIDDEN));
    }

    @SuppressWarnings("try") // a scope works by being open
    private ScannedCode as(Role role, String code) {
        Actor actor = new Actor(ActorKind.PERSON, "4711", "Ana Example", Set.of(role.realmName()), "");
        try (TenantScope scope = TenantScope.open(new TenantId(7), actor, "0".repeat(32))) {
            return new ReadTrackingNumber(asked -> known, new Access()).read(code);
        }
    }
}
