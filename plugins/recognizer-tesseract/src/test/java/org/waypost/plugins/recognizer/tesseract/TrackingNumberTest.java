package org.waypost.plugins.recognizer.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingNumberTest {
    @ParameterizedTest
    @CsvSource({
        "1Z5R89390357567127, ups",
        "9405511899562004826846, usps",
        "RB123456785US, usps",
        "TBM502887274000, amazon",
        "986578788855, fedex"
    })
    void knows_the_carriers_by_form_and_check_digit(String number, String carrier) {
        assertThat(TrackingNumber.known(number).flatMap(TrackingNumber::carrier))
                .contains(carrier);
    }

    @ParameterizedTest
    @CsvSource({"1Z5R89390357567128", "9405511899562004826847", "RB123456786US", "986578788856", "12345"})
    void refuses_a_number_whose_check_digit_is_wrong(String number) {
        assertThat(TrackingNumber.known(number)).isEmpty();
    }
}
