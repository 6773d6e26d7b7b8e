package org.waypost.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessUseTest {
    @Test
    void the_resident_set_is_told_in_megabytes() {
        List<String> status = List.of("Name:\tjava", "VmHWM:\t  999999 kB", "VmRSS:\t  524288 kB");

        assertThat(ProcessUse.residentMb(status)).isEqualTo(512);
    }

    @Test
    void a_system_that_does_not_tell_is_no_zero() {
        assertThatThrownBy(() -> ProcessUse.residentMb(List.of("Name:\tjava")))
                .isInstanceOf(IllegalStateException.class);
    }
}
