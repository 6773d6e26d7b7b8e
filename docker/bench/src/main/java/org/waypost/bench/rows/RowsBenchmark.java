package org.waypost.bench.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.bench.platform.Rig;
import org.waypost.local.LocalPlatform;
import org.waypost.mailroom.MailItem;

/** R3. Mail items written and listed a second, through EclipseLink and by JDBC, one thread, on the platform's database. */
public final class RowsBenchmark implements Benchmark {
    private static final int LIST = 50;
    private static final double INSERT_TARGET = 0.60;
    private static final double LIST_TARGET = 0.80;

    @Override
    public String name() {
        return "rows";
    }

    @Override
    public String question() {
        return "R3: rows a second through the production mapping";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        LocalPlatform platform = rig.platformWithoutWorkers();
        Location location = rig.downtown();
        long item = Long.parseLong(
                location.api().intake(new MailBag(1).next(LIST)).get(0).itemId());
        try (Connection connection =
                platform.database().connect(platform.database().migrate())) {
            long picture = picture(connection, item);
            JdbcRows floor = new JdbcRows(connection, location.tenant(), picture);
            try (MappedRows own = new MappedRows(platform.database(), location.tenant(), picture)) {
                return measure(floor, own, parameters);
            } finally {
                floor.forget(item);
            }
        }
    }

    private Report measure(JdbcRows floor, MappedRows own, Parameters parameters) throws Exception {
        int rows = parameters.number("inserts", 5000);
        int lists = parameters.number("lists", 2000);
        int rounds = parameters.number("rounds", 5);
        List<String> wrong = new ArrayList<>();
        floor.insert(rows); // both warm up
        own.insert(rows);
        Figures inserts = Interleaved.run(
                rounds, () -> rate(rows, () -> floor.insert(rows)), () -> rate(rows, () -> own.insert(rows)));
        lists(floor, lists);
        lists(own, lists);
        Figures listed = Interleaved.run(
                rounds,
                () -> rate((double) lists * LIST, () -> lists(floor, lists)),
                () -> rate((double) lists * LIST, () -> lists(own, lists)));
        compare(floor, own, wrong);
        return new Report(
                name(),
                List.of(
                        new Part("insert", "rows/s", inserts, Target.ratioAtLeast(INSERT_TARGET))
                                .with("rows a transaction", Integer.toString(rows)),
                        new Part("list of 50", "rows/s", listed, Target.ratioAtLeast(LIST_TARGET))
                                .with("lists a round", Integer.toString(lists))),
                wrong);
    }

    private static double rate(double rows, Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return Load.perSecond(rows, begun);
    }

    private static void lists(JdbcRows floor, int times) throws SQLException {
        for (int i = 0; i < times; i++) {
            Objects.checkIndex(LIST - 1, floor.newest(LIST).size());
        }
    }

    private static void lists(MappedRows own, int times) {
        for (int i = 0; i < times; i++) {
            Objects.checkIndex(LIST - 1, own.newest(LIST).size());
        }
    }

    private static void compare(JdbcRows floor, MappedRows own, List<String> wrong) throws SQLException {
        List<Long> expected =
                floor.newest(LIST).stream().map(row -> (Long) row[0]).toList();
        List<Long> found = own.newest(LIST).stream()
                .map(MailItem::itemId)
                .map(id -> id.value())
                .toList();
        if (!expected.equals(found)) {
            wrong.add("the mapping lists other pieces than the table holds");
        }
    }

    private static long picture(Connection connection, long item) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT picture_id FROM mail_item WHERE id = ?")) {
            query.setLong(1, item);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Something that takes time. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
