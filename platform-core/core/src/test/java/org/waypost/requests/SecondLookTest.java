package org.waypost.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.waypost.content.ContentId;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItem;
import org.waypost.mailroom.MailType;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;

class SecondLookTest {
    @Test
    void checks_and_legal_mail_are_never_destroyed_by_one_person() {
        SecondLook nothingListed = look("");

        assertThat(nothingListed.isNeeded(piece(MailType.CHECK))).isTrue();
        assertThat(nothingListed.isNeeded(piece(MailType.CERTIFIED_OR_LEGAL))).isTrue();
        assertThat(nothingListed.isNeeded(piece(MailType.LETTER))).isFalse();
    }

    @Test
    void nor_is_what_the_location_lists() {
        SecondLook look = look("package, Large_Envelope");

        assertThat(look.isNeeded(piece(MailType.PACKAGE))).isTrue();
        assertThat(look.isNeeded(piece(MailType.LARGE_ENVELOPE))).isTrue();
        assertThat(look.isNeeded(piece(MailType.POSTCARD))).isFalse();
    }

    private static SecondLook look(String listed) {
        return new SecondLook(new Settings() {
            @Override
            public String text(SettingKey key) {
                return listed;
            }
        });
    }

    private static MailItem piece(MailType type) {
        MailItem item = new MailItem(new ContentId(1), Instant.EPOCH);
        MailDetails unknown = MailDetails.UNKNOWN;
        item.describe(new MailDetails(
                unknown.sender(),
                type,
                0,
                0,
                0,
                0,
                unknown.details(),
                unknown.carrier(),
                unknown.trackingNumber(),
                ""));
        return item;
    }
}
