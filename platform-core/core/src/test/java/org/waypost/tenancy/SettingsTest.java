package org.waypost.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

class SettingsTest {
    private static final SettingKey HOURS = new SettingKey("due-hours", "24");

    private final Ticking clock = new Ticking();
    private String stored = "48";
    private boolean away;
    private final Settings settings = new Settings(new OneRow(), clock);
    private TenantScope scope;

    @BeforeEach
    void bind() {
        scope = TenantScope.open(new TenantId(7), Actor.system("test"), "c0ffee");
    }

    @AfterEach
    void release() {
        scope.close();
    }

    @Test
    void a_change_is_seen_within_seconds() {
        assertThat(settings.number(HOURS)).isEqualTo(48);
        stored = "12";
        assertThat(settings.number(HOURS)).isEqualTo(48);
        clock.now = clock.now.plus(Duration.ofSeconds(6));
        assertThat(settings.number(HOURS)).isEqualTo(12);
    }

    @Test
    void the_last_values_serve_on_while_the_database_is_away() {
        assertThat(settings.number(HOURS)).isEqualTo(48);
        away = true;
        clock.now = clock.now.plus(Duration.ofHours(1));

        assertThat(settings.number(HOURS)).isEqualTo(48);
    }

    @Test
    void without_any_the_caller_is_told() {
        away = true;

        assertThatThrownBy(() -> settings.number(HOURS)).isInstanceOf(PlatformException.class);
    }

    @Test
    void where_a_number_is_wanted_and_none_is_set_the_default_holds() {
        stored = "24h";

        assertThat(settings.number(HOURS)).isEqualTo(24);
    }

    private final class OneRow extends TenantSql {
        @Override
        @SuppressWarnings("unchecked") // settings read names and values
        public <T> List<T> queryAcrossTenants(String sql, Row<T> row, Object... arguments) {
            if (away) {
                throw new PlatformException(SharedError.DATABASE_AWAY);
            }
            return List.of((T) Map.entry(HOURS.name(), stored));
        }
    }

    private static final class Ticking extends Clock {
        private Instant now = Instant.EPOCH;

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
