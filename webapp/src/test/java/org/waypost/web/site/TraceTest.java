package org.waypost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String SENT = "0123456789abcdef0123456789abcdef";

    @Test
    void continues_the_trace_of_the_caller() {
        assertThat(Trace.from("00-" + SENT + "-0123456789abcdef-01").id()).isEqualTo(SENT);
    }

    @Test
    void continues_a_trace_of_a_later_version() {
        assertThat(Trace.from("01-" + SENT + "-0123456789abcdef-01-more").id()).isEqualTo(SENT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "ff-0123456789abcdef0123456789abcdef-0123456789abcdef-01",
                "00-00000000000000000000000000000000-0123456789abcdef-01",
                "00-0123456789abcdef0123456789abcdef-0000000000000000-01",
                "00-0123456789ABCDEF0123456789ABCDEF-0123456789abcdef-01",
                "00-0123456789abcdef0123456789abcde-0123456789abcdef-01",
                "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01\nevil"
            })
    void begins_a_trace_of_its_own_when_none_or_a_wrong_one_was_sent(String header) {
        Trace trace = Trace.from(header);

        assertThat(trace.id()).matches("[0-9a-f]{32}").isNotEqualTo(SENT);
        assertThat(trace.span()).matches("[0-9a-f]{16}");
        assertThat(Trace.from(header).id()).isNotEqualTo(trace.id());
    }
}
