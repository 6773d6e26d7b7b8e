package org.waypost.web.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of pages and the web application tell the same. */
class PageTableTest {
    @Test
    void every_page_has_a_row_and_every_row_a_page() {
        assertThat(PageRow.inTheSources())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        PageRow.ALL.stream().map(PageRow::page).toList());
    }
}
