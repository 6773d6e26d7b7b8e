package org.waypost.bench.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LiveObjectsTest {
    private static final LiveObjects OBJECTS = new LiveObjects("""
            4711:
             num     #instances         #bytes  class name (module)
            -------------------------------------------------------
               1:         20000        2000000  [B (java.base@17.0.15)
               2:           300          48000  org.example.Post
               3:             2             96  org.example.Post$Stamp
               4:             1             48  org.example.Post
            Total         20303        2048144
            """);

    @Test
    void all_classes_count_together() {
        assertThat(OBJECTS.kb()).isEqualTo(2048144 / 1024.0);
    }

    @Test
    void a_class_is_found_by_its_whole_name_in_every_loader() {
        assertThat(OBJECTS.instances("org.example.Post")).isEqualTo(301);
        assertThat(OBJECTS.instances("[B")).isEqualTo(20_000);
        assertThat(OBJECTS.instances("example.Post")).isZero();
    }

    @Test
    void an_answer_without_a_total_is_no_zero() {
        assertThatThrownBy(() -> new LiveObjects("4711:\nNo such process").kb())
                .isInstanceOf(IllegalStateException.class);
    }
}
