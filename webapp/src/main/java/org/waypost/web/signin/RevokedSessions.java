package org.waypost.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.waypost.tenancy.TenantSql;

/**
 * Sign-ins that ended at the provider. They stand in a table which every node tails: what one node is told is known to all
 * within a second, without a question to the database for every request.
 */
@ApplicationScoped
class RevokedSessions {
    private static final Duration TAIL_EVERY = Duration.ofSeconds(1);

    /** Rows may become visible a little after their time: each look goes back this far. */
    private static final long OVERLAP_MILLIS = 10_000;

    /** Longer than any sign-in lives at the provider. */
    private static final long KEPT_MILLIS = Duration.ofDays(1).toMillis();

    private static final String NOW = "TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(3)) DIV 1000";
    private static final String NEWS =
            "SELECT session_key, ended_at, recorded_at FROM revoked_session WHERE recorded_at >= ?";

    private final TenantSql sql;
    private final SignedInPeople people;
    private final Clock clock;

    private final Map<String, Ending> endings = new ConcurrentHashMap<>();
    private final ReentrantLock tailing = new ReentrantLock();
    private volatile Instant tailedAt = Instant.MIN;
    private volatile long newest;

    /** For the proxy. */
    protected RevokedSessions() {
        this(null, null, null);
    }

    @Inject
    RevokedSessions(TenantSql sql, SignedInPeople people, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    /** Writes down, for the bound tenant's realm, that a sign-in ended; {@code sid} empty means all of the person's. */
    void revoke(String issuer, String sid, String subject, Instant endedAt) {
        String key = sid.isEmpty() ? keyOfPerson(issuer, subject) : keyOfSession(issuer, sid);
        sql.update(
                "INSERT INTO revoked_session (tenant_id, session_key, ended_at, recorded_at) VALUES (:tenant, ?, ?, "
                        + NOW
                        + ") ON DUPLICATE KEY UPDATE ended_at = VALUES(ended_at), recorded_at = VALUES(recorded_at)",
                key,
                endedAt.toEpochMilli());
        sql.update(
                "DELETE FROM revoked_session WHERE tenant_id = :tenant AND recorded_at < " + NOW + " - " + KEPT_MILLIS);
        endings.put(key, new Ending(endedAt, clock.millis()));
        people.end(this::isOver);
    }

    /** Whether the sign-in behind this session has ended. */
    boolean contains(SignedIn person) {
        tail();
        return isOver(person);
    }

    private boolean isOver(SignedIn person) {
        return isOver(keyOfSession(person.issuer(), person.sid()), person)
                || isOver(keyOfPerson(person.issuer(), person.subject()), person);
    }

    private boolean isOver(String key, SignedIn person) {
        Ending ending = endings.get(key);
        return ending != null && !person.since().isAfter(ending.endedAt());
    }

    /** The first look is waited for by everybody; later ones by nobody but the one who looks. */
    private void tail() {
        if (tailedAt.equals(Instant.MIN)) {
            tailing.lock();
        } else if (isRecent() || !tailing.tryLock()) {
            return;
        }
        try {
            if (!isRecent()) {
                readNews();
                tailedAt = clock.instant();
            }
        } finally {
            tailing.unlock();
        }
    }

    private boolean isRecent() {
        return !tailedAt.equals(Instant.MIN) && tailedAt.plus(TAIL_EVERY).isAfter(clock.instant());
    }

    private void readNews() {
        List<News> news = sql.queryAcrossTenants(
                NEWS, row -> new News(row.getString(1), row.getLong(2), row.getLong(3)), newest - OVERLAP_MILLIS);
        for (News row : news) {
            endings.put(row.key(), new Ending(Instant.ofEpochMilli(row.endedAt()), clock.millis()));
            newest = Math.max(newest, row.recordedAt());
        }
        if (!news.isEmpty()) {
            people.end(this::isOver);
        }
        endings.values().removeIf(ending -> ending.learntAt() < clock.millis() - KEPT_MILLIS);
    }

    private static String keyOfSession(String issuer, String sid) {
        return hash(issuer + "|sid|" + sid);
    }

    private static String keyOfPerson(String issuer, String subject) {
        return hash(issuer + "|sub|" + subject);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Ending(Instant endedAt, long learntAt) {}

    private record News(String key, long endedAt, long recordedAt) {}
}
