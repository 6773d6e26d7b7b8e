package org.waypost.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.access.Access;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantSql;

/** The numbers among which somebody who applies may choose. */
@ApplicationScoped
public class FreeMailboxes {
    private static final int OF_A_SIZE = 8;
    private static final String NEXT = """
            SELECT number, box_size FROM mailbox
            WHERE tenant_id = :tenant AND status = ? AND box_size = ? ORDER BY sort_key LIMIT ?""";

    @Inject
    private TenantSql sql;

    @Inject
    private Access access;

    /** The first few of each size, the small ones first: those that are reserved for sign-ups, else whatever is free. */
    public List<Free> offered() {
        access.require(Permission.OWN_APPLICATION);
        List<Free> reserved = first(MailboxStatus.RESERVED);
        return reserved.isEmpty() ? first(MailboxStatus.AVAILABLE) : reserved;
    }

    private List<Free> first(MailboxStatus status) {
        return Arrays.stream(MailboxSize.values())
                .flatMap(size -> first(status, size))
                .toList();
    }

    private Stream<Free> first(MailboxStatus status, MailboxSize size) {
        return sql
                .query(NEXT, row -> new Free(row.getString("number"), size), status.name(), size.name(), OF_A_SIZE)
                .stream();
    }

    /** A number that is free. */
    public record Free(String number, MailboxSize size) {}
}
