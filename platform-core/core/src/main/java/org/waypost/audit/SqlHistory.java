package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.tenancy.ActorKind;

@ApplicationScoped
class SqlHistory implements History {
    @Inject
    private LedgerTable table;

    @Override
    public List<HistoryLine> of(Subject subject) {
        return table.about(subject).stream().map(SqlHistory::line).toList();
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
