package org.waypost.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waypost.local.DatabaseAccess;
import org.waypost.local.demo.LocationApi.Intake;
import org.waypost.local.demo.Picture;
import org.waypost.web.it.Patience;
import org.waypost.web.it.RunningPlatform;

/** Pieces that wait at a location, and what was read of them, written as the reading of photographs would write it. */
final class ReadMail {
    private static final String FORGET = "DELETE FROM mail_proposal WHERE item_id = ?";
    private static final String PROPOSE = """
            INSERT INTO mail_proposal (tenant_id, id, item_id, confidence, score, mailbox_number, recipient_name, others,
              sender, mail_type, carrier, tracking_number)
            SELECT tenant_id, id + 1, id, ?, 900, ?, ?, ?, ?, NULL, '', '' FROM mail_item WHERE id = ?""";
    private static final String READING =
            "SELECT COUNT(*) FROM job WHERE kind LIKE 'mailroom.recog%' AND state <> 'dead'";

    private final RunningPlatform platform;
    private final String slug;

    ReadMail(RunningPlatform platform, String slug) {
        this.platform = platform;
        this.slug = slug;
    }

    /** Photographed pieces, the oldest first. */
    List<String> waiting(int count) {
        MailBag bag = MailBag.fresh();
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pictures.add(new Picture("read-" + i + ".jpg", bag.letter()));
        }
        return platform.scanner(slug).intake(pictures).stream()
                .map(Intake::itemId)
                .toList();
    }

    /** Until whatever reads photographs has read them; it would write over what a test says was read. */
    void awaitReading() {
        Patience.until("read", this::stillToRead, left -> left == 0);
    }

    private int stillToRead() {
        DatabaseAccess database = platform.parts().database();
        try (Connection connection = database.connect(database.migrate());
                PreparedStatement count = connection.prepareStatement(READING);
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody fits, written as {@code "12 · Ruth Castellanos"}; empty when nobody does. */
    void proposes(String item, String confidence, String who, String others) {
        String[] best = (who + " · ").split(" · ", -1);
        DatabaseAccess database = platform.parts().database();
        try (Connection connection = database.connect(database.migrate());
                PreparedStatement forget = connection.prepareStatement(FORGET);
                PreparedStatement propose = connection.prepareStatement(PROPOSE)) {
            forget.setLong(1, Long.parseLong(item));
            forget.executeUpdate();
            propose.setString(1, confidence);
            propose.setString(2, best[0]);
            propose.setString(3, best[1]);
            propose.setString(4, others);
            propose.setString(5, "Sonoran Bank");
            propose.setLong(6, Long.parseLong(item));
            assertThat(propose.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
