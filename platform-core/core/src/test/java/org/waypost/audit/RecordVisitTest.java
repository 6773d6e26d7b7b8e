package org.waypost.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.ActorKind;
import org.waypost.tenancy.TenantScope;

class RecordVisitTest {
    private final List<String> entries = new ArrayList<>();
    private final RecordVisit visit = new RecordVisit((action, subject, evidence) ->
            entries.add(TenantScope.current().actor().name() + " " + action + " " + subject.id() + " " + evidence));

    @Test
    @SuppressWarnings("try") // a scope works by being open
    void a_visit_is_in_the_visitors_name_though_nobody_is_bound_yet() {
        Actor rosalind = new Actor(ActorKind.PERSON, "4711", "Rosalind Achebe", Set.of(), "Firefox");
        try (TenantScope scope = TenantScope.open(LedgerFixture.TENANT, Actor.nobody("Firefox"), "c0ffee")) {
            visit.visited(rosalind, "http://idp/realms/lakeside");

            assertThat(TenantScope.current().actor().kind()).isEqualTo(ActorKind.NOBODY);
        }

        assertThat(entries).containsExactly("Rosalind Achebe access.visited 7 {issuer=http://idp/realms/lakeside}");
    }
}
