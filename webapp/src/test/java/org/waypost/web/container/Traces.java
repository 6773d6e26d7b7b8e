package org.waypost.web.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantSql;

/** What use cases leave behind at a location, read from its tables and outside of any transaction. */
@ApplicationScoped
class Traces {
    @Inject
    private TenantSql sql;

    /** Actions in the ledger, the oldest first. */
    List<String> ledger(Location at) {
        return texts(at, "SELECT action FROM ledger_entry WHERE tenant_id = :tenant ORDER BY id");
    }

    /** Kinds of the jobs that wait, the oldest first. */
    List<String> jobs(Location at) {
        return texts(at, "SELECT kind FROM job WHERE tenant_id = :tenant ORDER BY id");
    }

    /** What pieces are found by. */
    List<String> terms(Location at) {
        return texts(at, "SELECT CONCAT(item_id, source, term) FROM item_term WHERE tenant_id = :tenant ORDER BY 1");
    }

    /** Everything that must stay as it is when a use case refuses: pieces, requests, ledger, jobs and notices. */
    List<String> everything(Location at) {
        return texts(at, """
                SELECT CONCAT('piece ', id, ' ', version) FROM mail_item WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('mailbox ', id, ' ', version) FROM mailbox WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('request ', id, ' ', version) FROM action_request WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('scan page ', id) FROM scan_page WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('forwarding ', id, ' ', version) FROM forwarding WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('shipment ', id, ' ', version) FROM outbound_shipment WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('address ', id, ' ', version) FROM forwarding_address WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('content ', id) FROM content WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('setting ', name, value) FROM setting WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('entry ', id) FROM ledger_entry WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('job ', id) FROM job WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('notice ', id) FROM notice WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('news ', id) FROM news WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('choice ', mail, requests) FROM notice_choice WHERE tenant_id = :tenant
                UNION ALL SELECT CONCAT('hint ', id) FROM push_hint WHERE tenant_id = :tenant
                ORDER BY 1""");
    }

    private List<String> texts(Location at, String query) {
        return at.as(Actor.system("a test"), () -> sql.query(query, row -> row.getString(1)));
    }
}
