package org.waypost.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Figures figures = new Figures(List.of(10.0, 20.0, 1000.0), List.of(5.0, 12.0, 400.0));

    @Test
    void the_ratio_is_that_of_the_medians_so_that_one_odd_round_does_not_decide() {
        assertThat(figures.ratio()).isEqualTo(0.6);
    }

    @Test
    void the_spread_is_that_of_the_rounds() {
        assertThat(figures.low()).isEqualTo(0.4);
        assertThat(figures.high()).isEqualTo(0.6);
    }

    @Test
    void the_median_of_an_even_number_lies_between() {
        assertThat(new Figures(List.of(1.0, 3.0), List.of(2.0, 2.0)).floor()).isEqualTo(2.0);
    }

    @Test
    void a_round_without_its_other_half_is_refused() {
        assertThatThrownBy(() -> new Figures(List.of(1.0), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bounds_hold_for_the_ratio_or_for_the_figure_itself() {
        assertThat(Target.ratioAtLeast(0.6).isMet(figures)).isTrue();
        assertThat(Target.ratioAtLeast(0.61).isMet(figures)).isFalse();
        assertThat(Target.ratioAtMost(0.5).isMet(figures)).isFalse();
        assertThat(Target.productAtMost(12).isMet(figures)).isTrue();
        assertThat(Target.productAtMost(11).isMet(figures)).isFalse();
    }

    @Test
    void bounds_hold_for_what_is_added_to_the_floor() {
        Figures slower = new Figures(List.of(10.0, 20.0, 1000.0), List.of(40.0, 70.0, 500.0));

        assertThat(slower.extra()).isEqualTo(50);
        assertThat(Target.extraAtMost(50).isMet(slower)).isTrue();
        assertThat(Target.extraAtMost(49.9).isMet(slower)).isFalse();
        assertThat(Target.extraAtMost(50).in("us")).isEqualTo("<= floor + 50.0 us");
    }
}
