package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.tenancy.TenantScope;

/** Gives the pieces of a filter to somebody who takes them out of the house; the ledger knows who took what. */
@ApplicationScoped
public class ExportMail {
    /** As many as go into one file. */
    public static final int MOST = 100_000;

    private static final int AT_ONCE = 500;

    private MailIndex index;
    private Ledger ledger;
    private Access access;

    /** For the proxy. */
    protected ExportMail() {}

    /** Reads and notes it there. */
    @Inject
    public ExportMail(MailIndex index, Ledger ledger, Access access) {
        this.index = index;
        this.ledger = ledger;
        this.access = access;
    }

    /** Notes that somebody exports; to be called before the first piece leaves. */
    @Transactional
    public void begin(MailFilter filter) {
        access.require(Permission.MAIL_VIEW);
        Map<String, String> evidence = new TreeMap<>(filter.named());
        ledger.record(
                "mailroom.exported",
                new Subject("tenant", TenantScope.current().tenant().value()),
                evidence);
    }

    /**
     * Gives piece after piece, newest first; no transaction lasts from one page to the next.
     *
     * @return whether that were all: there may be more than {@link #MOST}
     */
    public boolean each(MailFilter filter, Consumer<MailLine> taker) {
        access.require(Permission.MAIL_VIEW);
        MailPage page = index.matching(MailSearch.first(filter, AT_ONCE));
        int given = 0;
        while (true) {
            page.rows().forEach(taker);
            given += page.rows().size();
            Optional<Long> next = page.older();
            if (next.isEmpty() || given >= MOST) {
                return next.isEmpty();
            }
            page = index.matching(new MailSearch(filter, next, Optional.empty(), Math.min(AT_ONCE, MOST - given)));
        }
    }
}
