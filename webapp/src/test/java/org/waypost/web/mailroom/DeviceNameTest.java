package org.waypost.web.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceNameTest {
    @Test
    void a_browser_is_called_as_people_call_it() {
        assertThat(DeviceName.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/140.0.0.0 Safari/537.36 Edg/140.0"))
                .isEqualTo("Edge, Windows");
        assertThat(DeviceName.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15"
                        + " (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1"))
                .isEqualTo("Safari, iPhone");
    }

    @Test
    void a_program_is_called_by_its_first_word_and_nothing_stays_nothing() {
        assertThat(DeviceName.of("scanner/2.1 (bench)")).isEqualTo("scanner");
        assertThat(DeviceName.of("")).isEmpty();
    }
}
