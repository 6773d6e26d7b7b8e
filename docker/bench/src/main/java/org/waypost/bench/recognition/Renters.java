package org.waypost.bench.recognition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.waypost.local.DatabaseAccess;
import org.waypost.samplemail.Recipient;

/** Invented renters with many names in common, so that a wrong one is always near; the same in every run. */
final class Renters {
    private static final long SEED = 7;
    private static final int FIRST_NUMBER = 2_000;
    private static final int WIDEST_GAP = 3;
    private static final int IDS_OF_ONE = 4;
    private static final long FIRST_ID = 900_000_000;
    private static final List<String> FIRST = List.of(
            ("Marisol James Erik Priya Anna Guadalupe Robert Linda Michael Barbara William Elizabeth David Jennifer Richard"
                            + " Maria Joseph Susan Thomas Margaret Carlos Lucia Hiroshi Mei Fatima Ahmed Olga Dmitri Sean Aoife")
                    .split(" ", -1));
    private static final List<String> LAST = List.of(
            ("Okafor Halden Raman Schmidt Ortiz Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez"
                            + " Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson"
                            + " White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright O'Brien")
                    .split(" ", -1));
    private static final List<String> TRADES =
            List.of("Analytics", "Imports", "Consulting", "Design", "Logistics", "Foods");
    private static final List<String> FORMS = List.of(" LLC", " Inc", "", " Corp");
    private static final String CUSTOMER = """
            INSERT IGNORE INTO customer (id, tenant_id, kind, name, business, email, language, standing, created_at, version)
            VALUES (?, ?, 'PERSON', ?, ?, ?, 'en', 'APPROVED', UTC_TIMESTAMP(6), 1)""";
    private static final String MAILBOX = """
            INSERT IGNORE INTO mailbox (id, tenant_id, number, status, customer_id, version)
            VALUES (?, ?, ?, 'ASSIGNED', ?, 1)""";
    private static final String RECIPIENT = """
            INSERT IGNORE INTO recipient (id, tenant_id, mailbox_id, customer_id, name, kind, version)
            VALUES (?, ?, ?, ?, ?, ?, 1)""";

    private Renters() {}

    static List<Recipient> invented(int count) {
        Random chance = new Random(SEED);
        List<Recipient> renters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int number = FIRST_NUMBER;
        while (renters.size() < count) {
            String last = oneOf(LAST, chance);
            String name = oneOf(FIRST, chance) + " " + last;
            if (names.add(name)) {
                number += 1 + chance.nextInt(WIDEST_GAP);
                renters.add(renter(name, business(last, chance), number));
            }
        }
        return renters;
    }

    private static Optional<String> business(String last, Random chance) {
        boolean has = chance.nextInt(4) == 0;
        return has ? Optional.of(last + " " + oneOf(TRADES, chance) + oneOf(FORMS, chance)) : Optional.empty();
    }

    private static Recipient renter(String name, Optional<String> business, int number) {
        return new Recipient(name, business, Integer.toString(number), "412 W Ontario St", "Chicago IL", "60654", "US");
    }

    private static String oneOf(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }

    /** Makes them renters of a location; those of an earlier run stay. */
    static void moveIn(List<Recipient> renters, DatabaseAccess database, long tenant) throws SQLException {
        try (Connection connection = database.connect(database.migrate())) {
            for (int i = 0; i < renters.size(); i++) {
                moveIn(connection, tenant, FIRST_ID + (long) IDS_OF_ONE * i, renters.get(i));
            }
        }
    }

    private static void moveIn(Connection connection, long tenant, long id, Recipient renter) throws SQLException {
        String business = renter.business().orElse("");
        String email = String.format(Locale.ROOT, "bench-%s@renter.example", renter.mailbox());
        write(connection, CUSTOMER, id, tenant, renter.name(), business, email);
        write(connection, MAILBOX, id + 1, tenant, renter.mailbox(), id);
        write(connection, RECIPIENT, id + 2, tenant, id + 1, id, renter.name(), "RENTER");
        if (!business.isEmpty()) {
            write(connection, RECIPIENT, id + 3, tenant, id + 1, id, business, "BUSINESS");
        }
    }

    private static void write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }
}
