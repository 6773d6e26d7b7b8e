package org.waypost.tenants.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {
    @Test
    void black_on_white_is_twenty_one_and_white_on_white_is_one() {
        assertThat(Contrast.withWhite("#000000")).isEqualTo(21, within(0.001));
        assertThat(Contrast.withWhite("#FFFFFF")).isEqualTo(1, within(0.001));
    }

    @Test
    void the_well_known_border_grey_passes_and_the_next_lighter_one_does_not() {
        assertThat(Contrast.carriesWhiteText("#767676")).isTrue();
        assertThat(Contrast.carriesWhiteText("#777777")).isFalse();
    }
}
