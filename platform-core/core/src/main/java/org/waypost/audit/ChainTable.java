package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/** The seals and digests of the bound tenant. */
@ApplicationScoped
class ChainTable {
    private static final String LAST =
            "SELECT seq, entry_id, hash FROM ledger_seal WHERE tenant_id = :tenant ORDER BY seq DESC LIMIT 1";
    private static final String SEALS = "SELECT s.seq, s.entry_id, s.hash, " + LedgerTable.ENTRY_COLUMNS + """
             FROM ledger_seal s LEFT JOIN ledger_entry e ON e.tenant_id = s.tenant_id AND e.id = s.entry_id
            WHERE s.tenant_id = :tenant AND s.seq > ? ORDER BY s.seq LIMIT ?""";
    private static final String ADD_SEAL =
            "INSERT INTO ledger_seal (tenant_id, seq, entry_id, hash) VALUES (:tenant, ?, ?, ?)";
    private static final String ADD_DIGEST =
            "INSERT INTO ledger_digest (tenant_id, seq, hash, sealed_at, key_id, signature)"
                    + " VALUES (:tenant, ?, ?, ?, ?, ?)";
    private static final String DIGESTS = """
            SELECT tenant_id, seq, hash, sealed_at, key_id, signature FROM ledger_digest
            WHERE tenant_id = :tenant AND seq > ? ORDER BY seq LIMIT ?""";
    private static final String END = """
            SELECT (SELECT MAX(seq) FROM ledger_seal WHERE tenant_id = :tenant) AS seal,
                   (SELECT MAX(seq) FROM ledger_digest WHERE tenant_id = :tenant) AS digest""";
    private static final String WAITING_TENANTS = "SELECT DISTINCT tenant_id FROM ledger_unsealed";
    private static final String LOST_MARKS = """
            SELECT u.entry_id FROM ledger_unsealed u
            LEFT JOIN ledger_entry e ON e.tenant_id = u.tenant_id AND e.id = u.entry_id
            WHERE u.tenant_id = :tenant AND e.id IS NULL LIMIT ?""";
    private static final String NEVER_MARKED = """
            SELECT e.id FROM ledger_entry e
            LEFT JOIN ledger_seal s ON s.tenant_id = e.tenant_id AND s.entry_id = e.id
            LEFT JOIN ledger_unsealed u ON u.tenant_id = e.tenant_id AND u.entry_id = e.id
            WHERE e.tenant_id = :tenant AND s.entry_id IS NULL AND u.entry_id IS NULL ORDER BY e.id LIMIT ?""";
    private static final String OVERDUE = """
            SELECT e.id FROM ledger_unsealed u JOIN ledger_entry e ON e.tenant_id = u.tenant_id AND e.id = u.entry_id
            WHERE u.tenant_id = :tenant AND e.at < UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE ORDER BY e.id LIMIT ?""";

    @Inject
    private TenantSql sql;

    /** Tenants with entries that wait for a seal. */
    List<TenantId> waitingTenants() {
        return sql.queryAcrossTenants(WAITING_TENANTS, row -> new TenantId(row.getLong("tenant_id")));
    }

    Optional<Seal> last() {
        return sql.query(LAST, ChainTable::seal).stream().findFirst();
    }

    void add(List<Seal> seals) {
        sql.batch(
                ADD_SEAL,
                seals.stream()
                        .map(seal -> new Object[] {
                            seal.seq(), seal.entryId(), seal.hash().bytes()
                        })
                        .toList());
    }

    void add(LedgerDigest digest) {
        sql.update(
                ADD_DIGEST,
                digest.seq(),
                new ChainHash(digest.hash()).bytes(),
                UtcTime.of(digest.sealedAt()),
                digest.keyId(),
                Base64.getDecoder().decode(digest.signature()));
    }

    /** Where the chain and its digests end, both at the same moment. */
    ChainEnd end() {
        return sql.query(END, row -> new ChainEnd(row.getLong("seal"), row.getLong("digest")))
                .get(0);
    }

    /** Seals in order after a place, each with its entry if that is still there. */
    List<SealedEntry> sealsAfter(long seq, int limit) {
        return sql.query(SEALS, ChainTable::sealedEntry, seq, limit);
    }

    List<LedgerDigest> digestsAfter(long seq, int limit) {
        return sql.query(DIGESTS, ChainTable::digest, seq, limit);
    }

    /** Ids of entries that were deleted before they were sealed. */
    List<Long> lostBeforeSealing(int limit) {
        return sql.query(LOST_MARKS, row -> row.getLong("entry_id"), limit);
    }

    /** Ids of entries that have no seal and wait for none: slipped in, or their mark was taken away. */
    List<Long> neverMarked(int limit) {
        return sql.query(NEVER_MARKED, row -> row.getLong("id"), limit);
    }

    /** Ids of entries that have waited for minutes, though sealing follows within seconds. */
    List<Long> overdue(int limit) {
        return sql.query(OVERDUE, row -> row.getLong("id"), limit);
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(row.getLong("seq"), row.getLong("entry_id"), ChainHash.of(row.getBytes("hash")));
    }

    private static SealedEntry sealedEntry(ResultSet row) throws SQLException {
        boolean there = row.getObject("id") != null;
        return new SealedEntry(seal(row), there ? Optional.of(LedgerTable.read(row)) : Optional.empty());
    }

    private static LedgerDigest digest(ResultSet row) throws SQLException {
        return new LedgerDigest(
                new TenantId(row.getLong("tenant_id")),
                row.getLong("seq"),
                ChainHash.of(row.getBytes("hash")).hex(),
                UtcTime.read(row, "sealed_at"),
                row.getLong("key_id"),
                Base64.getEncoder().encodeToString(row.getBytes("signature")));
    }
}
