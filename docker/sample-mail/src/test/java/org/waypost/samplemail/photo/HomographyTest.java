package org.waypost.samplemail.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

class HomographyTest {
    @Test
    void the_way_there_and_back_ends_where_it_began() {
        AffineTransform turned = AffineTransform.getRotateInstance(0.3);
        turned.translate(40, -25);
        turned.scale(2, 3);
        Homography map = Homography.tilt(0.0001, -0.0002).after(Homography.of(turned));

        Point2D there = map.apply(120, 80);
        Point2D back = map.inverse().apply(there.getX(), there.getY());

        assertThat(back.getX()).isCloseTo(120, within(1e-6));
        assertThat(back.getY()).isCloseTo(80, within(1e-6));
    }

    @Test
    void what_is_further_along_a_tilt_gets_smaller() {
        Homography tilted = Homography.tilt(0, 0.001);

        double near = tilted.apply(10, 0).getX();
        double far = tilted.apply(10, 500).getX();

        assertThat(far).isLessThan(near);
    }
}
