package org.waypost.samplemail.photo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PixelTest {
    @Test
    void mixing_goes_from_one_colour_to_the_other_in_all_channels() {
        assertThat(Pixel.mix(0xFF102030, 0xFF506070, 0)).isEqualTo(0xFF102030);
        assertThat(Pixel.mix(0xFF102030, 0xFF506070, 256)).isEqualTo(0xFF506070);
        assertThat(Pixel.mix(0x00000000, 0xFEFEFEFE, 128)).isEqualTo(0x7F7F7F7F);
    }

    @Test
    void no_channel_runs_over_into_the_next() {
        assertThat(Pixel.times(0xFFF0F0F0, 512)).isEqualTo(0xFFFFFFFF);
        assertThat(Pixel.plus(0xF00010, 0x20FF10)).isEqualTo(0xFFFF20);
        assertThat(Pixel.rgb(300, -5, 128.9)).isEqualTo(0xFF0080);
    }
}
