package org.waypost.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {
    private final StringWriter out = new StringWriter();
    private final CsvWriter csv = new CsvWriter(out);

    @Test
    void a_file_begins_with_a_mark_and_its_rows_end_as_the_standard_says() {
        csv.row(List.of("Sender", "Größe"));
        csv.row(List.of("Vega", ""));

        assertThat(out.toString()).isEqualTo("\ufeffSender,Größe\r\nVega,\r\n");
    }

    @Test
    void commas_quotes_and_line_ends_stay_in_their_cell() {
        csv.row(List.of("a,b", "say \"hi\"", "two\nlines"));

        assertThat(out.toString()).isEqualTo("\ufeff\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void a_formula_becomes_a_text(String formula) {
        csv.row(List.of(formula));

        assertThat(out.toString()).isEqualTo("\ufeff'" + formula + "\r\n");
    }

    @Test
    void a_formula_that_needs_quotes_gets_both() {
        csv.row(List.of("=HYPERLINK(\"x\",1)"));

        assertThat(out.toString()).isEqualTo("\ufeff\"'=HYPERLINK(\"\"x\"\",1)\"\r\n");
    }
}
