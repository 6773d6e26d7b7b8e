package org.waypost.plugins.compliance.usps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesTest {
    @Test
    void reads_rows_that_go_on_in_the_next_line() {
        Tables tables = read("# remark\n== t\na | b\n1 | two\n  words\n\n3 | # four\n== u\nc\n");
        assertThat(tables.table("t")).extracting(row -> row.text("a")).containsExactly("1", "3");
        assertThat(tables.table("t").get(0).words("b")).containsExactly("two", "words");
        assertThat(tables.table("t").get(1).text("b")).isEqualTo("# four");
        assertThat(tables.table("u")).isEmpty();
        assertThat(tables.table("v")).isEmpty();
    }

    @Test
    void refuses_a_row_with_too_few_or_too_many_columns() {
        for (String row : List.of("1", "1 | 2 | 3")) {
            assertThatThrownBy(() -> read("== t\na | b\n" + row + "\n")).hasMessageContaining("columns");
        }
    }

    @Test
    void refuses_to_read_a_column_that_is_not_there() {
        Row row = read("== t\na\n1\n").table("t").get(0);
        assertThatThrownBy(() -> row.text("b")).hasMessageContaining("no column b");
    }

    private static Tables read(String text) {
        return Tables.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}
