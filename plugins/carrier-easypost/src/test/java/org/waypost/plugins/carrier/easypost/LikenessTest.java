package org.waypost.plugins.carrier.easypost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "388 Townsend St,388 TOWNSEND ST,true",
        "388 Townsend Street,388 TOWNSEND ST,true",
        "'1 Sunset Boulevard, Apt. #4',1 SUNSET BLVD APT 4,true",
        "12 North Main Street,12 N MAIN ST,true",
        "388 Townsend St,389 TOWNSEND ST,false",
        "388 Townsend St,38 TOWNSEND ST,false",
        "388 Townsend St,388 TOWNSEND ST APT 20,false",
        "388 Townsend St,388 TOWNSEND AVE,false",
        "1 Hill Rd,1 MILL RD,false"
    })
    void sees_more_than_case_and_abbreviations(String typed, String written, boolean alike) {
        assertThat(Likeness.alike(
                        Shop.address("A", List.of(typed), "San Francisco", "94107"),
                        Shop.address("A", List.of(written), "SAN FRANCISCO", "94107-1670")))
                .isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({"94107,94107,true", "94107,94107-1670,true", "94107,94108,false", "'',94107,false", "'','',true"})
    void takes_a_longer_postal_code_for_the_same(String typed, String written, boolean alike) {
        assertThat(Likeness.alike(
                        Shop.address("A", List.of("1 Hill Rd"), "Reno", typed),
                        Shop.address("A", List.of("1 Hill Rd"), "Reno", written)))
                .isEqualTo(alike);
    }
}
