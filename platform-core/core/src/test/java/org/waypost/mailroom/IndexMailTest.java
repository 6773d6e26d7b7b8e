package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;

class IndexMailTest {
    @Test
    void a_piece_is_found_by_what_is_noted_about_it() {
        MailItem item = new MailItem(new ContentId(1), Instant.EPOCH);
        item.describe(new MailDetails(
                "Harborside Crédit", MailType.PACKAGE, 0, 0, 0, 0, "blue box", "", "9400 1118 9956", "B-4"));

        assertThat(IndexMail.words(item))
                .contains("harborside", "credit", "blue", "box", "9400", "940011189956", "11189956", "9956", "b4")
                .doesNotContain("");
    }

    @Test
    void a_bare_piece_is_found_by_its_label_only() {
        MailItem item = new MailItem(new ContentId(1), Instant.EPOCH);

        assertThat(IndexMail.words(item)).containsExactlyElementsOf(Words.of(item.labelCode()));
    }
}
