package org.waypost.bench.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.waypost.bench.measure.Load;
import org.waypost.bench.platform.Rig;
import org.waypost.local.DatabaseAccess;

/** Lets the workers make up for what waited while they were paused. */
final class Drain {
    private static final String WAITING = "SELECT COUNT(*) FROM job WHERE kind = 'content.renditions'";
    private static final long STEP_MILLIS = 200;
    private static final double PATIENCE_SECONDS = 1200;

    private Drain() {}

    /** How long that took, in words; counted from the moment at which the platform with workers is ready. */
    static String run(Rig rig, DatabaseAccess paused) throws Exception {
        int jobs = waiting(paused);
        DatabaseAccess database = rig.platform().database();
        long begun = System.nanoTime();
        int atReady = waiting(database);
        while (waiting(database) > 0 && Load.seconds(begun) < PATIENCE_SECONDS) {
            Thread.sleep(STEP_MILLIS);
        }
        int left = waiting(database);
        return String.format(
                Locale.ROOT,
                "%d rendition jobs of up to 10 pieces had waited, %d when the platform was ready again; done %.1f s later%s",
                jobs,
                atReady,
                Load.seconds(begun),
                left == 0 ? "" : ", " + left + " of them still there");
    }

    private static int waiting(DatabaseAccess database) throws SQLException {
        try (Connection connection = database.connect(database.migrate());
                PreparedStatement query = connection.prepareStatement(WAITING);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
