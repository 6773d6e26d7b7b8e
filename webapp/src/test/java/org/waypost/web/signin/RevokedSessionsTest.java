package org.waypost.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevokedSessionsTest {
    private static final String ISSUER = "http://id.example/realms/downtown";
    private static final Instant SIGNED_IN = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant ENDED = SIGNED_IN.plusSeconds(60);

    private final Watch watch = new Watch();
    private final SharedRows table = new SharedRows(watch);
    private final RevokedSessions here = new RevokedSessions(table, new SignedInPeople(), watch);
    private final RevokedSessions otherNode = new RevokedSessions(table, new SignedInPeople(), watch);

    @Test
    void a_sign_in_that_nobody_ended_goes_on() {
        assertThat(here.contains(dana("s1", SIGNED_IN))).isFalse();
    }

    @Test
    void a_sign_in_that_ended_is_over_at_once_where_it_was_told() {
        here.revoke(ISSUER, "s1", "dana", ENDED);

        assertThat(here.contains(dana("s1", SIGNED_IN))).isTrue();
        assertThat(here.contains(dana("s2", SIGNED_IN))).isFalse();
    }

    @Test
    void it_is_over_on_every_other_node_a_second_later() {
        assertThat(otherNode.contains(dana("s1", SIGNED_IN))).isFalse();

        here.revoke(ISSUER, "s1", "dana", ENDED);
        watch.pass(Duration.ofSeconds(1));

        assertThat(otherNode.contains(dana("s1", SIGNED_IN))).isTrue();
    }

    @Test
    void a_node_that_starts_later_knows_it_from_its_first_request_on() {
        here.revoke(ISSUER, "s1", "dana", ENDED);

        assertThat(new RevokedSessions(table, new SignedInPeople(), watch).contains(dana("s1", SIGNED_IN)))
                .isTrue();
    }

    @Test
    void when_all_sign_ins_of_a_person_ended_later_ones_are_good() {
        here.revoke(ISSUER, "", "dana", ENDED);

        assertThat(here.contains(dana("s1", SIGNED_IN))).isTrue();
        assertThat(here.contains(dana("s2", ENDED.minusSeconds(1)))).isTrue();
        assertThat(here.contains(dana("s3", ENDED.plusSeconds(1)))).isFalse();
    }

    @Test
    void the_same_id_in_another_realm_is_another_sign_in() {
        here.revoke("http://id.example/realms/uptown", "s1", "dana", ENDED);

        assertThat(here.contains(dana("s1", SIGNED_IN))).isFalse();
    }

    @Test
    void the_database_is_asked_once_a_second_at_most() {
        for (int request = 0; request < 100; request++) {
            here.contains(dana("s1", SIGNED_IN));
        }
        watch.pass(Duration.ofSeconds(1));
        here.contains(dana("s1", SIGNED_IN));

        assertThat(table.looks()).isEqualTo(2);
    }

    private static SignedIn dana(String sid, Instant since) {
        return new SignedIn(2, ISSUER, "dana", sid, since, "Dana Kim", List.of("clerk"), "", "", since);
    }

    private static final class Watch extends Clock {
        private Instant now = ENDED;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
