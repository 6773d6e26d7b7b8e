package org.waypost.bench.notices;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Percentiles;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Target;
import org.waypost.bench.pages.ManyItems;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.Rig;
import org.waypost.local.LocalPlatform;
import org.waypost.local.mail.Mail;

/**
 * R10. Notices that lie in the outbox, until the mail server has the last of them, against a plain client that hands as many
 * mails of the same size to the same server over as many connections as there are job workers; and how long one takes from
 * outbox to mail server while fifty a second are put there.
 */
public final class NoticesBenchmark implements Benchmark {
    private static final double LEAST = 0.50;
    private static final double MOST_MILLIS = 2_000;
    private static final int WORKERS = 4;
    private static final int LEAD_SECONDS = 3;
    private static final String RENTER = "marisol@vega.example";
    private static final String PLAIN = "plain@bench.example";

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public String question() {
        return "R10: notices from the outbox to the mail server";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        LocalPlatform platform = rig.platform();
        Location location = rig.downtown();
        new ManyItems(platform.database(), location).fill(20, 0);
        List<String> wrong = new ArrayList<>();
        try (Outbox outbox = new Outbox(platform.database(), location, ManyItems.stored(1))) {
            int bytes = size(platform, outbox);
            Part drain = drain(platform, outbox, bytes, parameters, wrong);
            Part steady = steady(outbox, parameters, wrong);
            return new Report(name(), List.of(drain, steady), wrong);
        }
    }

    /** The first one warms up; the plain client's mails are as large. */
    private static int size(LocalPlatform platform, Outbox outbox) throws Exception {
        outbox.await(outbox.add(50, 0), 0);
        Mail mail = platform.mail()
                .await(one -> one.isTo(RENTER), Duration.ofMinutes(1))
                .orElseThrow();
        return mail.text().length() + mail.html().length();
    }

    private static Part drain(
            LocalPlatform platform, Outbox outbox, int bytes, Parameters parameters, List<String> wrong)
            throws Exception {
        int mails = parameters.number("mails", 500);
        int port = platform.options().ports().smtp();
        Figures figures = Interleaved.run(
                parameters.number("rounds", 5),
                () -> plain(port, mails, bytes),
                () -> product(platform, outbox, mails, wrong));
        return new Part("drain", "mails/s", figures, Target.ratioAtLeast(LEAST))
                .with("mails a round", Integer.toString(mails))
                .with("bytes each", Integer.toString(bytes));
    }

    private static double plain(int port, int mails, int bytes) throws Exception {
        byte[] mail = ("Subject: plain\r\nFrom: bench@bench.example\r\nTo: " + PLAIN + "\r\n\r\n"
                        + "A line of a mail that nobody reads, of no more than eighty letters.\r\n".repeat(bytes / 70))
                .getBytes(StandardCharsets.US_ASCII);
        Callable<Boolean> some = () -> {
            try (SmtpSender sender = new SmtpSender(port)) {
                for (int i = 0; i < mails / WORKERS; i++) {
                    sender.send(PLAIN, mail);
                }
                return true;
            }
        };
        long start = System.nanoTime();
        Load.run(WORKERS, Stream.generate(() -> some).limit(WORKERS).toList());
        return Load.perSecond(mails, start);
    }

    /** All become due at one moment; the clock starts when the first has left. */
    private static double product(LocalPlatform platform, Outbox outbox, int mails, List<String> wrong)
            throws Exception {
        platform.mail().clear();
        long first = outbox.add(mails, LEAD_SECONDS);
        outbox.await(first, mails - 1);
        int begun = mails - outbox.left(first);
        long start = System.nanoTime();
        outbox.await(first, 0);
        double speed = Load.perSecond(mails - begun, start);
        long arrived = platform.mail().mails().stream()
                .filter(mail -> mail.isTo(RENTER))
                .count();
        if (arrived != mails) {
            wrong.add(mails + " notices left, and " + arrived + " mails arrived");
        }
        return speed;
    }

    private static Part steady(Outbox outbox, Parameters parameters, List<String> wrong) throws Exception {
        int perSecond = parameters.number("per-second", 50);
        int seconds = parameters.number("seconds", 20);
        long first = outbox.add(1, 0);
        long start = System.nanoTime();
        for (int i = 1; i <= perSecond * seconds; i++) {
            long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            outbox.add(1, 0);
        }
        outbox.await(first, 0);
        List<Double> times = outbox.times(first);
        if (times.size() != perSecond * seconds + 1) {
            wrong.add(times.size() + " of " + (perSecond * seconds + 1) + " notices left");
        }
        return Percentiles.of(times)
                .part("delivered p99", "ms", 0.99, MOST_MILLIS)
                .with("a second", Integer.toString(perSecond));
    }
}
