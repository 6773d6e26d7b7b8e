package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailPageTest {
    @Test
    void the_first_page_leads_to_older_ones_only() {
        MailPage page = MailPage.of(lines(9, 8, 7), MailSearch.first(MailFilter.ALL, 2));

        assertThat(ids(page)).containsExactly(9L, 8L);
        assertThat(page.newer()).isEmpty();
        assertThat(page.older()).contains(8L);
    }

    @Test
    void the_last_page_leads_back() {
        MailPage page = MailPage.of(lines(7, 6), new MailSearch(MailFilter.ALL, Optional.of(8L), Optional.empty(), 2));

        assertThat(page.newer()).contains(7L);
        assertThat(page.older()).isEmpty();
    }

    @Test
    void a_page_read_backwards_is_shown_newest_first() {
        MailPage page =
                MailPage.of(lines(7, 8, 9), new MailSearch(MailFilter.ALL, Optional.empty(), Optional.of(6L), 2));

        assertThat(ids(page)).containsExactly(8L, 7L);
        assertThat(page.newer()).contains(8L);
        assertThat(page.older()).contains(7L);
    }

    private static List<Long> ids(MailPage page) {
        return page.rows().stream().map(line -> line.item().value()).toList();
    }

    private static List<MailLine> lines(long... ids) {
        return Arrays.stream(ids).mapToObj(MailPageTest::line).toList();
    }

    private static MailLine line(long id) {
        return new MailLine(
                new MailItemId(id),
                "",
                CustodyState.UNASSIGNED,
                true,
                "",
                "",
                MailDetails.UNKNOWN,
                Instant.EPOCH,
                Optional.empty(),
                false,
                1);
    }
}
