package org.waypost.samplemail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TruthJsonTest {
    @Test
    void odd_characters_survive() {
        Truth truth =
                new Truth("Ana \"Ñ\" \\ Vega\n", "9", "Étude & Cie", MailKind.CHECK, Optional.of("PX12"), "fr", false);

        String json = "[" + TruthJson.of("a.jpg", truth) + "]";

        Map<String, String> row = JsonRows.parse(json.replace("\\u000a", "\\n")).get(0);
        assertThat(row)
                .containsEntry("recipient", "Ana \"Ñ\" \\ Vega\n")
                .containsEntry("sender", "Étude & Cie")
                .containsEntry("trackingNumber", "PX12")
                .containsEntry("kind", "CHECK");
    }

    @Test
    void a_piece_without_tracking_number_says_null() {
        Truth truth = new Truth("Ana", "9", "Bank", MailKind.LETTER, Optional.empty(), "en", true);

        assertThat(TruthJson.of("a.jpg", truth)).contains("\"trackingNumber\": null");
        assertThat(List.of(truth.language())).containsExactly("en");
    }
}
