package org.waypost.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedAnswerTest {
    private static final TenantJson DOWNTOWN =
            new TenantJson("2", "downtown", "location", "River North Mail", "active", "http://d", "http://i", null);

    @Test
    void a_record_comes_back_as_the_same_record() {
        RecordedAnswer answer = RecordedAnswer.of(new TenantsJson(List.of(DOWNTOWN)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.as(TenantsJson.class)).isEqualTo(new TenantsJson(List.of(DOWNTOWN)));
    }

    @Test
    void fields_without_a_value_are_left_out() {
        assertThat(RecordedAnswer.of(DOWNTOWN).body())
                .contains("\"slug\":\"downtown\"")
                .doesNotContain("problem");
    }

    @Test
    void nothing_stays_nothing() {
        RecordedAnswer answer = RecordedAnswer.of(null);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.as(TenantJson.class)).isNull();
    }
}
