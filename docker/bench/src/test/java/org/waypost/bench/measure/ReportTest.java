package org.waypost.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Part BULK = new Part(
                    "bulk", "pieces/s", new Figures(List.of(100.0), List.of(50.0)), Target.ratioAtLeast(0.6))
            .with("clients", "4");

    @Test
    void the_table_says_how_far_it_went_and_how_far_it_must_go() {
        String text = new Report("ingest", List.of(BULK), List.of()).text();

        assertThat(text).contains("bulk", "100", "50.0", "0.50", ">= 0.60", "missed", "clients 4", "violations: 0");
    }

    @Test
    void wrong_results_make_the_run_void() {
        assertThat(new Report("ingest", List.of(BULK), List.of("two bytes differ")).text())
                .contains("VOID", "two bytes differ");
    }

    @Test
    void one_part_stands_at_the_top_of_the_file() {
        JsonNode json = ReportFile.json(new Report("ingest", List.of(BULK), List.of("lost")));

        assertThat(json.path("ratio").asDouble()).isEqualTo(0.5);
        assertThat(json.path("unit").asText()).isEqualTo("pieces/s");
        assertThat(json.path("violations").asInt()).isEqualTo(1);
        assertThat(json.path("met").asBoolean(true)).isFalse();
    }

    @Test
    void several_parts_are_an_array() {
        JsonNode json = ReportFile.json(new Report("ingest", List.of(BULK, BULK), List.of()));

        assertThat(json.path("parts")).hasSize(2);
        assertThat(json.path("parts").path(1).path("name").asText()).isEqualTo("bulk");
    }
}
