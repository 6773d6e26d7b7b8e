package org.waypost.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waypost.local.DatabaseAccess;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.UploadFile;
import org.waypost.web.it.OnRunningPlatform;
import org.waypost.web.it.Patience;
import org.waypost.web.it.RunningPlatform;

/** The mail server goes away: work goes on, letters wait, and each arrives once. */
@OnRunningPlatform
class SmtpAwayIT {
    private static final String WAITING = "SELECT COUNT(*) FROM job JOIN tenant ON tenant.id = job.tenant_id"
            + " WHERE tenant.slug = ? AND job.state <> 'dead' AND job.attempts > 0 AND job.last_error IS NOT NULL";

    private final RunningPlatform platform;
    private final House house;

    SmtpAwayIT(RunningPlatform platform) {
        this.platform = platform;
        this.house = House.open(platform, "no-mail-house", "Mailless");
    }

    @AfterEach
    void bringItBack() {
        platform.parts().startSmtp();
    }

    @Test
    void a_letter_waits_until_the_mail_server_is_back() {
        String renter = house.email("renter");
        int before = platform.mails(renter).size();

        platform.parts().stopSmtp();

        assignAPiece(house.program());
        Patience.until("waiting after a failure", this::waiting, jobs -> jobs > 0);
        assertThat(platform.mails(renter)).hasSize(before);

        platform.parts().startSmtp();

        Patience.until("delivered", () -> platform.mails(renter).size(), mails -> mails > before);
        Patience.until("done with its letters", this::waiting, jobs -> jobs == 0);
        assertThat(platform.mails(renter)).hasSize(before + 1);
    }

    private static void assignAPiece(Caller program) {
        UploadFile file = UploadFile.of("piece.jpg", Pictures.jpeg(System.nanoTime()));
        String item = program.posts("intake", Body.files(file))
                .json()
                .path("results")
                .get(0)
                .path("itemId")
                .asText();
        Body mailbox = Body.json("{\"mailbox\":\"" + House.MAILBOX + "\"}");
        assertThat(program.posts("items/" + item + "/assignment", mailbox).status())
                .isEqualTo(200);
    }

    /** Jobs of this house that failed and will be tried again. */
    private int waiting() {
        DatabaseAccess database = platform.parts().database();
        try (Connection connection = database.connect(database.migrate());
                PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setString(1, house.slug());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
