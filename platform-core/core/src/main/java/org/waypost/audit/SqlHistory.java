package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.waypost.tenancy.ActorKind;

@ApplicationScoped
class SqlHistory implements History, Acts {
    @Inject
    private LedgerTable table;

    @Override
    public List<HistoryLine> of(Subject subject) {
        return table.about(subject).stream().map(SqlHistory::line).toList();
    }

    @Override
    public List<HistoryLine> of(String kind, Collection<Long> ids, String action, int limit) {
        return ids.isEmpty()
                ? List.of()
                : table.about(kind, ids, action, limit).stream()
                        .map(SqlHistory::line)
                        .toList();
    }

    private static HistoryLine line(LedgerEntry entry) {
        return new HistoryLine(
                entry.at(),
                entry.actorName(),
                ActorKind.valueOf(entry.actorKind()),
                entry.device(),
                entry.action(),
                CanonicalJson.read(entry.evidence()));
    }
}
