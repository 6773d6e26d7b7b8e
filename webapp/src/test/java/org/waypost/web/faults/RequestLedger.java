package org.waypost.web.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypost.local.DatabaseAccess;
import org.waypost.requests.RequestKind;
import org.waypost.requests.RequestModel.Step;

/** Reads what became of a location's requests from its ledger and its tables. */
record RequestLedger(DatabaseAccess database, String slug) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> STEPS = Set.of(
            "begun",
            "quoted",
            "approved",
            "rejected",
            "quote-expired",
            "ready",
            "expired",
            "completed",
            "cancelled",
            "declined");
    private static final String ENTRIES = "SELECT e.action, e.evidence FROM ledger_entry e"
            + " JOIN tenant t ON t.id = e.tenant_id WHERE t.slug = ? AND e.action LIKE 'requests.%' ORDER BY e.id";
    private static final String ROWS = "SELECT r.id, r.item_id, r.kind, r.status, i.custody FROM action_request r"
            + " JOIN tenant t ON t.id = r.tenant_id JOIN mail_item i ON i.tenant_id = r.tenant_id AND i.id = r.item_id"
            + " WHERE t.slug = ? ORDER BY r.id DESC";

    /** All of them, the newest first. */
    List<History> histories() throws SQLException {
        try (Connection connection = database.connect(database.migrate())) {
            return histories(connection, steps(connection));
        }
    }

    private Map<String, List<Step>> steps(Connection connection) throws SQLException {
        Map<String, List<Step>> steps = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ENTRIES)) {
            query.setString(1, slug);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String action = rows.getString(1);
                    if (STEPS.contains(action.substring("requests.".length()))) {
                        String request =
                                evidence(rows.getString(2)).path("request").asText();
                        steps.computeIfAbsent(request, id -> new ArrayList<>()).add(History.step(action));
                    }
                }
            }
        }
        return steps;
    }

    private List<History> histories(Connection connection, Map<String, List<Step>> steps) throws SQLException {
        List<History> histories = new ArrayList<>();
        Set<Long> pieces = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setString(1, slug);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String request = rows.getString(1);
                    histories.add(new History(
                            request,
                            RequestKind.valueOf(rows.getString(3)),
                            pieces.add(rows.getLong(2)),
                            rows.getString(4),
                            rows.getString(5),
                            steps.getOrDefault(request, List.of())));
                }
            }
        }
        return histories;
    }

    private static JsonNode evidence(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
