package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantScope;

class LedgerEntryTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00.123456789Z");
    private static final Subject ITEM = new Subject("mail-item", 42);

    @Test
    void the_canonical_form_is_the_published_one_for_ever() {
        String canonical = new String(LedgerFixture.entry(1).canonical(), StandardCharsets.UTF_8);

        assertThat(canonical)
                .isEqualTo("{\"action\":\"mailroom.assigned\",\"actorKind\":\"PERSON\",\"actorName\":\"Dana Kim\","
                        + "\"actorSubject\":\"4711\",\"at\":\"1795262401000123\",\"correlation\":\"c0ffee\","
                        + "\"device\":\"Firefox\",\"evidence\":\"{\\\"mailbox\\\":\\\"214\\\"}\",\"id\":\"1\","
                        + "\"subjectId\":\"101\",\"subjectKind\":\"mail-item\",\"tenant\":\"7\"}");
    }

    @Test
    void the_first_hash_of_a_chain_is_the_published_one_for_ever() {
        assertThat(ChainHash.START.then(LedgerFixture.entry(1)).hex())
                .isEqualTo("d934b3dd4044565d1b2841dd780ceaa758efe153b39cde531606cfb76ee78781");
    }

    @Test
    void who_where_and_why_come_from_the_scope() {
        LedgerEntry entry = made("mailroom.assigned", Map.of("mailbox", "214"), "Dana Kim");

        assertThat(entry.tenant()).isEqualTo(7);
        assertThat(entry.actorKind()).isEqualTo("PERSON");
        assertThat(entry.actorName()).isEqualTo("Dana Kim");
        assertThat(entry.device()).isEqualTo("Firefox");
        assertThat(entry.correlation()).isEqualTo("c0ffee");
        assertThat(entry.evidence()).isEqualTo("{\"mailbox\":\"214\"}");
    }

    @Test
    void time_is_cut_to_what_the_table_keeps() {
        assertThat(made("a", Map.of(), "Dana Kim").at()).isEqualTo(Instant.parse("2026-11-21T12:00:00.123456Z"));
    }

    @Test
    void a_name_longer_than_the_column_is_shortened() {
        assertThat(made("a", Map.of(), "n".repeat(300)).actorName()).hasSize(200);
    }

    @Test
    void refuses_what_the_table_cannot_hold() {
        assertThatIllegalArgumentException().isThrownBy(() -> made(" ", Map.of(), "Dana Kim"));
        assertThatIllegalArgumentException().isThrownBy(() -> made("a".repeat(81), Map.of(), "Dana Kim"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made("a", Map.of("scan", "x".repeat(16_000)), "Dana Kim"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Subject("", 1));
    }

    private static LedgerEntry made(String action, Map<String, String> evidence, String name) {
        Actor actor = new Actor(ActorKind.PERSON, "4711", name, Set.of("clerk"), "Firefox");
        try (TenantScope scope = TenantScope.open(new TenantId(7), actor, "c0ffee")) {
            return LedgerEntry.now(scope, NOW, action, ITEM, evidence);
        }
    }
}
