package org.waypost.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;
import org.waypost.tenancy.TenantSql;

/** Does the work of a key once and gives its answer as often as it is asked for. */
@ApplicationScoped
class IdempotentAnswers {
    private static final long KEPT_MILLIS = Duration.ofDays(2).toMillis();
    private static final String FIND = "SELECT request_hash, status, response FROM idempotency_key"
            + " WHERE tenant_id = :tenant AND key_hash = ? FOR UPDATE NOWAIT";
    private static final String CLAIM = "INSERT INTO idempotency_key"
            + " (tenant_id, key_hash, route, request_hash, status, response, created_at) VALUES (:tenant, ?, ?, ?, 0, '', ?)";
    private static final String ANSWER =
            "UPDATE idempotency_key SET status = ?, response = ? WHERE tenant_id = :tenant AND key_hash = ?";
    private static final String FORGET =
            "DELETE FROM idempotency_key WHERE tenant_id = :tenant AND created_at < ? LIMIT 100";

    /** What MySQL, then MariaDB, says when somebody else holds the row. */
    private static final Set<Integer> HELD = Set.of(3572, 1205);

    @Inject
    private TenantSql sql;

    @Inject
    private Clock clock;

    /** The answer that was given to a request before. */
    @Transactional
    Optional<RecordedAnswer> given(KeyedRequest request) {
        return earlier(request);
    }

    /** The answer to a request; {@code work} runs only the first time, in the transaction that also keeps its answer. */
    @Transactional
    RecordedAnswer once(KeyedRequest request, Supplier<RecordedAnswer> work) {
        Optional<RecordedAnswer> earlier = earlier(request);
        if (earlier.isPresent() || !claim(request)) {
            return earlier.or(() -> earlier(request))
                    .orElseThrow(() -> new PlatformException(SharedError.IDEMPOTENCY_KEY_BUSY));
        }
        RecordedAnswer answer = work.get();
        sql.update(ANSWER, answer.status(), answer.body(), request.keyHash());
        return answer;
    }

    private Optional<RecordedAnswer> earlier(KeyedRequest request) {
        return find(request).map(kept -> {
            if (!kept.requestHash().equals(request.requestHash())) {
                throw new PlatformException(SharedError.IDEMPOTENCY_KEY_REUSED);
            }
            return kept.answer();
        });
    }

    private Optional<Kept> find(KeyedRequest request) {
        try {
            List<Kept> found = sql.query(
                    FIND,
                    row -> new Kept(row.getString(1), new RecordedAnswer(row.getInt(2), row.getString(3))),
                    request.keyHash());
            return found.stream().findFirst();
        } catch (RuntimeException refused) {
            throw isHeld(refused) ? new PlatformException(SharedError.IDEMPOTENCY_KEY_BUSY, refused) : refused;
        }
    }

    /** False when another request with the key finished between our look and our claim. */
    private boolean claim(KeyedRequest request) {
        sql.update(FORGET, clock.millis() - KEPT_MILLIS);
        try {
            sql.update(CLAIM, request.keyHash(), request.route(), request.requestHash(), clock.millis());
            return true;
        } catch (PlatformException refused) {
            if (refused.code() == SharedError.CONFLICT) {
                return false;
            }
            throw refused;
        } catch (IllegalStateException refused) {
            throw isHeld(refused) ? new PlatformException(SharedError.IDEMPOTENCY_KEY_BUSY, refused) : refused;
        }
    }

    private static boolean isHeld(Throwable refused) {
        return refused.getCause() instanceof SQLException cause && HELD.contains(cause.getErrorCode());
    }

    private record Kept(String requestHash, RecordedAnswer answer) {}
}
