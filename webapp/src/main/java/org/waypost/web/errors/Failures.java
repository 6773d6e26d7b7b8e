package org.waypost.web.errors;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.waypost.shared.Fault;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/** Finds out what an exception means, and logs it once, here at the edge, as loudly as its fault deserves. */
public final class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());
    private static final int DEEPEST = 20;

    private Failures() {}

    /** The coded exception in or for what was thrown; whatever nobody foresaw is a bug. */
    public static PlatformException meaningOf(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        return chain.stream()
                .filter(PlatformException.class::isInstance)
                .map(PlatformException.class::cast)
                .findFirst()
                .orElseGet(() -> unforeseen(chain, thrown));
    }

    /** Writes it to the log: a caller's mistake is no error of ours, and only a bug is worth its stack trace. */
    public static void log(PlatformException meaning) {
        Level level = levelOf(meaning.code().fault());
        if (meaning.code().fault() == Fault.BUG) {
            LOG.log(level, meaning.getMessage(), meaning);
        } else {
            LOG.log(level, () -> meaning.getMessage() + reason(meaning));
        }
    }

    private static String reason(PlatformException meaning) {
        List<Throwable> chain = chain(meaning);
        return chain.size() == 1 ? "" : ", because of " + chain.get(chain.size() - 1);
    }

    private static Level levelOf(Fault fault) {
        return switch (fault) {
            case CALLER -> Level.FINE;
            case TENANT_CONFIG -> Level.INFO;
            case EXTERNAL -> Level.WARNING;
            case BUG -> Level.SEVERE;
        };
    }

    private static PlatformException unforeseen(List<Throwable> chain, Throwable thrown) {
        if (chain.stream().anyMatch(link -> isStale(link) || isOfDatabase(link, SharedError.CONFLICT))) {
            return new PlatformException(SharedError.CONFLICT, thrown);
        }
        if (chain.stream().anyMatch(link -> isOfDatabase(link, SharedError.DATABASE_AWAY))) {
            return new PlatformException(SharedError.DATABASE_AWAY, thrown);
        }
        return new PlatformException(SharedError.BUG, thrown);
    }

    /** EclipseLink has a class of the same name, which the edge must not know. */
    private static boolean isStale(Throwable link) {
        return link.getClass().getSimpleName().equals(OptimisticLockException.class.getSimpleName());
    }

    private static boolean isOfDatabase(Throwable link, SharedError meaning) {
        return link instanceof SQLException sql && SharedError.ofSqlState(sql.getSQLState()) == meaning;
    }

    private static List<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, link -> link != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
    }
}
