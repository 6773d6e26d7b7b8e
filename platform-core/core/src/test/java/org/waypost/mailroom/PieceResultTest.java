package org.waypost.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.shared.PlatformException;

class PieceResultTest {
    private final MailItem item = new MailItem(new ContentId(1), Instant.EPOCH);

    @Test
    void what_was_done_shows_the_piece() {
        assertThat(PieceResult.of(item.itemId(), () -> item)).isEqualTo(new PieceResult.Done(item));
    }

    @Test
    void a_refusal_becomes_the_result_of_its_piece() {
        PlatformException refusal = new PlatformException(MailroomError.WRONG_STATE, item.labelCode());

        PieceResult result = PieceResult.of(item.itemId(), () -> {
            throw refusal;
        });

        assertThat(result).isEqualTo(new PieceResult.Refused(item.itemId(), refusal));
    }
}
