package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Keeps filters of pieces for whoever works with them; nobody sees another's. */
@ApplicationScoped
@Transactional
public class KeepFilters {
    private static final int NAME = 60;
    private static final int MOST = 50;

    private SavedFilters filters;
    private Ledger ledger;
    private Access access;

    /** For the proxy. */
    protected KeepFilters() {}

    /** Keeps them there. */
    @Inject
    public KeepFilters(SavedFilters filters, Ledger ledger, Access access) {
        this.filters = filters;
        this.ledger = ledger;
        this.access = access;
    }

    /** One's own, by name. */
    public List<SavedFilter> own() {
        access.require(Permission.MAIL_VIEW);
        return filters.of(owner());
    }

    /**
     * Keeps one, in place of one with the same name.
     *
     * @throws PlatformException {@link MailroomError#BAD_FILTER_NAME}, {@link MailroomError#TOO_MANY_FILTERS}
     */
    public SavedFilter keep(SavedFilter given) {
        access.require(Permission.MAIL_VIEW);
        SavedFilter filter = new SavedFilter(given.name().trim(), given.filter(), given.standard());
        if (filter.name().isEmpty() || filter.name().length() > NAME) {
            throw new PlatformException(MailroomError.BAD_FILTER_NAME, NAME);
        }
        long others = filters.of(owner()).stream()
                .filter(one -> !one.name().equalsIgnoreCase(filter.name()))
                .count();
        if (others >= MOST) {
            throw new PlatformException(MailroomError.TOO_MANY_FILTERS, MOST);
        }
        record("mailroom.filter-kept", filters.keep(owner(), filter), filter.name());
        return filter;
    }

    /**
     * Forgets one.
     *
     * @throws PlatformException {@link MailroomError#UNKNOWN_FILTER}
     */
    public void forget(String name) {
        access.require(Permission.MAIL_VIEW);
        if (filters.forget(owner(), name.trim()) == 0) {
            throw new PlatformException(MailroomError.UNKNOWN_FILTER);
        }
        record("mailroom.filter-forgotten", TenantScope.current().tenant().value(), name.trim());
    }

    private void record(String action, long id, String name) {
        ledger.record(action, new Subject("mail-filter", id), Map.of("name", name));
    }

    private static String owner() {
        return TenantScope.current().actor().subject();
    }
}
