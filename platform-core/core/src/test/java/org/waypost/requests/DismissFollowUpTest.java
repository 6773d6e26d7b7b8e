package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.mailroom.FindMail;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailroomError;
import org.waypost.shared.PlatformException;

class DismissFollowUpTest {
    @Test
    void a_clerk_who_is_a_renter_too_dismisses_nobody_elses_question() {
        DismissFollowUp dismissFollowUp = new DismissFollowUp(new OfAnotherRenter(), null);

        assertThatThrownBy(() -> dismissFollowUp.dismiss(new MailItemId(1)))
                .isInstanceOfSatisfying(
                        PlatformException.class,
                        refused -> assertThat(refused.code()).isEqualTo(MailroomError.UNKNOWN_ITEM));
    }

    /** A piece that he sees as a clerk. */
    private static final class OfAnotherRenter extends FindMail {
        @Override
        public MailItem withId(MailItemId id) {
            return new MailItem(new ContentId(1), Instant.EPOCH);
        }

        @Override
        public MailItem own(MailItemId id) {
            throw new PlatformException(MailroomError.UNKNOWN_ITEM);
        }
    }
}
