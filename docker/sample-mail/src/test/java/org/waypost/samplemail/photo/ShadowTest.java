package org.waypost.samplemail.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import org.junit.jupiter.api.Test;

class ShadowTest {
    private final Shadow shadow = new Shadow(400, 400, new Rectangle(100, 100, 200, 200), 10);

    @Test
    void it_is_dark_where_the_sheet_touches_and_fades_with_the_distance() {
        assertThat(shadow.at(305, 200)).isLessThan(shadow.at(340, 200));
        assertThat(shadow.at(340, 200)).isLessThan(shadow.at(395, 200));
        assertThat(shadow.at(10, 10)).isEqualTo(256);
    }

    @Test
    void it_falls_away_from_the_light_in_the_upper_left() {
        assertThat(shadow.at(200, 320)).isLessThan(shadow.at(200, 80));
        assertThat(shadow.at(320, 200)).isLessThan(shadow.at(80, 200));
    }
}
