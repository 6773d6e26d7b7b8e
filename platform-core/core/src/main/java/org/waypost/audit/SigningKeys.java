package org.waypost.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.waypost.shared.Ids;
import org.waypost.tenancy.PlatformKey;
import org.waypost.tenancy.TenantId;
import org.waypost.tenancy.TenantSql;
import org.waypost.tenancy.UtcTime;

/**
 * The platform's signing keys. The private half is sealed with the platform key under a context that names the public
 * half, so a key that somebody slipped into the table does not open and is not believed.
 */
@ApplicationScoped
class SigningKeys {
    private static final String SELECT = "SELECT id, public_key, sealed_private FROM ledger_key WHERE tenant_id = ?";
    private static final String INSERT =
            "INSERT INTO ledger_key (id, tenant_id, public_key, sealed_private, created_at)"
                    + " VALUES (?, ?, ?, ?, ?)";

    @Inject
    private TenantSql sql;

    @Inject
    private PlatformKey platform;

    @Inject
    private Clock clock;

    /** The key that signs now: the oldest, made when there is none. Two nodes that make one at once agree on the older. */
    @Transactional(TxType.REQUIRES_NEW)
    public SigningKey current() {
        if (keys(" ORDER BY id LIMIT 1").isEmpty()) {
            add(SigningKey.fresh(Ids.next()));
        }
        return keys(" ORDER BY id LIMIT 1").get(0);
    }

    /** A key by its id; empty when there is none that the platform key vouches for. */
    Optional<SigningKey> trusted(long id) {
        try {
            return keys(" AND id = ?", id).stream().findFirst();
        } catch (IllegalStateException notOurs) {
            return Optional.empty();
        }
    }

    private List<SigningKey> keys(String which, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = TenantId.PLATFORM.value();
        System.arraycopy(values, 0, all, 1, values.length);
        return sql.queryAcrossTenants(SELECT + which, this::read, all);
    }

    private void add(SigningKey key) {
        byte[] publicKey = key.publicKey().getEncoded();
        byte[] sealed = platform.seal(key.privateKey().getEncoded(), context(key.id(), publicKey));
        sql.updateAcrossTenants(
                INSERT, key.id(), TenantId.PLATFORM.value(), publicKey, sealed, UtcTime.of(clock.instant()));
    }

    private SigningKey read(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        byte[] publicKey = row.getBytes("public_key");
        return opened(id, publicKey, platform.open(row.getBytes("sealed_private"), context(id, publicKey)));
    }

    private static SigningKey opened(long id, byte[] publicKey, byte[] privateKey) {
        try {
            KeyFactory keys = KeyFactory.getInstance(SigningKey.ALGORITHM);
            PublicKey open = keys.generatePublic(new X509EncodedKeySpec(publicKey));
            PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            return new SigningKey(id, open, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the ledger key " + id + " cannot be read", e);
        }
    }

    private static String context(long id, byte[] publicKey) {
        return "ledger-key|" + id + "|" + Base64.getEncoder().encodeToString(publicKey);
    }
}
