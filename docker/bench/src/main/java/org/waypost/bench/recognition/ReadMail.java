package org.waypost.bench.recognition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waypost.bench.measure.Load;
import org.waypost.bench.platform.Location;
import org.waypost.local.DatabaseAccess;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Picture;

/** Hands pictures in and waits until the platform has proposed whose they are. */
final class ReadMail {
    private static final int BULK = 50;
    private static final long STEP_MILLIS = 100;
    private static final double PATIENCE_SECONDS = 1_800;
    private static final String PROPOSALS = """
            SELECT item_id, confidence, score, mailbox_number FROM mail_proposal
            WHERE tenant_id = ? AND item_id BETWEEN ? AND ?""";

    private final DatabaseAccess database;
    private final Location location;

    ReadMail(DatabaseAccess database, Location location) {
        this.database = database;
        this.location = location;
    }

    /** What was proposed, picture by picture. */
    List<Read> read(List<Picture> pictures) throws SQLException, InterruptedException {
        List<Long> items = handIn(pictures);
        long begun = System.nanoTime();
        Map<Long, Read> proposals = proposals(items);
        while (proposals.size() < items.size()) {
            if (Load.seconds(begun) > PATIENCE_SECONDS) {
                throw new IllegalStateException(proposals.size() + " of " + items.size() + " pieces were read");
            }
            Thread.sleep(STEP_MILLIS);
            proposals = proposals(items);
        }
        return items.stream().map(proposals::get).toList();
    }

    private List<Long> handIn(List<Picture> pictures) {
        List<Long> items = new ArrayList<>();
        for (int from = 0; from < pictures.size(); from += BULK) {
            List<Picture> some = pictures.subList(from, Math.min(from + BULK, pictures.size()));
            for (LocationApi.Intake result : location.api().intake(some)) {
                if (!result.status().equals("stored")) {
                    throw new IllegalStateException(result.name() + " is " + result.status() + ": " + result.message());
                }
                items.add(Long.parseLong(result.itemId()));
            }
        }
        return items;
    }

    private Map<Long, Read> proposals(List<Long> items) throws SQLException {
        Map<Long, Read> proposals = new HashMap<>();
        try (Connection connection = database.connect(database.migrate());
                PreparedStatement query = connection.prepareStatement(PROPOSALS)) {
            query.setLong(1, location.tenant());
            query.setLong(2, items.stream().min(Long::compare).orElseThrow());
            query.setLong(3, items.stream().max(Long::compare).orElseThrow());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    proposals.put(
                            row.getLong("item_id"),
                            new Read(
                                    row.getString("confidence"), row.getInt("score"), row.getString("mailbox_number")));
                }
            }
        }
        proposals.keySet().retainAll(items);
        return proposals;
    }

    /** What was proposed for one picture. */
    record Read(String confidence, int score, String mailbox) {
        private static final int DEFAULT_THRESHOLD = 950;

        boolean wouldBeAssigned() {
            return confidence.equals("EXACT") && score >= DEFAULT_THRESHOLD;
        }
    }
}
