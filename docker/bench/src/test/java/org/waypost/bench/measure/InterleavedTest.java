package org.waypost.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InterleavedTest {
    private final StringBuilder turns = new StringBuilder();

    @Test
    void floor_and_product_take_turns_so_that_drift_strikes_both() throws Exception {
        Interleaved.run(4, () -> turn('A'), () -> turn('B'));

        assertThat(turns).hasToString("ABBAABBA");
    }

    @Test
    void figures_of_one_round_stand_side_by_side() throws Exception {
        Figures figures = Interleaved.run(3, () -> turn('A'), () -> turn('B'));

        assertThat(figures.floors()).isEqualTo(List.of(1.0, 4.0, 5.0));
        assertThat(figures.products()).isEqualTo(List.of(2.0, 3.0, 6.0));
    }

    @Test
    void a_failure_ends_the_run() {
        assertThatThrownBy(() -> Interleaved.run(
                        1,
                        () -> {
                            throw new IllegalStateException("lost");
                        },
                        () -> turn('B')))
                .hasMessage("lost");
        assertThat(turns).isEmpty();
    }

    private double turn(char who) {
        turns.append(who);
        return turns.length();
    }
}
