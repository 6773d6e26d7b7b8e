package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.shared.PlatformException;

class MailItemTest {
    private static final MailDetails NOTED =
            new MailDetails("Harborside Credit Union", MailType.CHECK, 0, 0, 0, 0, "", "", "", "B2");

    private final MailItem item = new MailItem(new ContentId(1), Instant.EPOCH);

    @Test
    void takes_over_what_was_noted_of_its_present_version() {
        item.describe(item.version(), NOTED);

        assertThat(item.noted()).isEqualTo(NOTED);
    }

    @Test
    void refuses_what_was_noted_of_another_version() {
        assertThatThrownBy(() -> item.describe(item.version() + 1, NOTED))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(MailroomError.CHANGED_MEANWHILE));
        assertThat(item.noted()).isEqualTo(MailDetails.UNKNOWN);
    }
}
