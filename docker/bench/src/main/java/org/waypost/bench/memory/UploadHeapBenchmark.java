package org.waypost.bench.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.waypost.bench.Benchmark;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.Table;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.LiveObjects;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.bench.platform.Rig;
import org.waypost.local.demo.LocationApi;
import org.waypost.local.demo.Picture;

/**
 * The heap that is live while thousands of large files arrive, against the same heap before; looked at every few seconds, in
 * the middle of the work. Runs on a platform of its own and deletes all of it afterwards.
 */
public final class UploadHeapBenchmark implements Benchmark {
    private static final int CLIENTS = 8;
    private static final int FILE = 2_000_000;
    private static final int FILES_A_REQUEST = 4;
    private static final double EXTRA_MB = 64;
    private static final double KB = 1024;

    private final AtomicInteger stored = new AtomicInteger();

    @Override
    public String name() {
        return "upload-heap";
    }

    @Override
    public String question() {
        return "live heap while thousands of files of 2 MB arrive";
    }

    @Override
    public Report run(Rig rig, Parameters parameters) throws Exception {
        rig.moveAside();
        try {
            return run(rig, parameters.number("files", 5_000), parameters.number("every", 10));
        } finally {
            rig.moveBack();
        }
    }

    private Report run(Rig rig, int files, int seconds) throws Exception {
        long pid = rig.platform().serverPid();
        Location location = rig.downtown();
        MailBag bag = new MailBag(1);
        Picture large = bag.ofSize(FILE);
        Callable<Void> request = () -> hand(location.api(), bag, large);
        Load.run(CLIENTS, Collections.nCopies(10 * CLIENTS, request)); // warms up
        double before = LiveObjects.of(pid).kb() / KB;
        stored.set(0);
        long begun = System.nanoTime();
        List<Double> during = whileWorking(pid, Collections.nCopies(files / FILES_A_REQUEST, request), seconds);
        double rate = Load.perSecond(stored.get(), begun);
        double after = LiveObjects.of(pid).kb() / KB;
        Part part = new Part(
                        "live heap",
                        "MB",
                        new Figures(Collections.nCopies(during.size(), before), during),
                        Target.extraAtMost(EXTRA_MB))
                .with("most", Table.number(Collections.max(during)) + " MB")
                .with("least", Table.number(Collections.min(during)) + " MB")
                .with("afterwards", Table.number(after) + " MB")
                .with("files of 2 MB", stored + ", " + Table.number(rate) + " a second, from " + CLIENTS + " clients");
        return new Report(name(), List.of(part), wrong(files, before, during));
    }

    private List<Double> whileWorking(long pid, List<Callable<Void>> requests, int seconds) throws Exception {
        ExecutorService background = Executors.newSingleThreadExecutor();
        List<Double> live = new ArrayList<>();
        try {
            Future<List<Void>> working = background.submit(() -> Load.run(CLIENTS, requests));
            while (!isOver(working, seconds)) {
                live.add(LiveObjects.of(pid).kb() / KB);
            }
            working.get();
        } finally {
            background.shutdownNow();
        }
        live.add(LiveObjects.of(pid).kb() / KB);
        return live;
    }

    private static boolean isOver(Future<?> work, int seconds) throws Exception {
        try {
            work.get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillWorking) {
            return false;
        }
    }

    private Void hand(LocationApi api, MailBag bag, Picture large) {
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < FILES_A_REQUEST; i++) {
            pictures.add(bag.another(large));
        }
        api.intake(pictures).stream()
                .filter(result -> result.status().equals("stored"))
                .forEach(result -> stored.incrementAndGet());
        return null;
    }

    /** The median may be flat while the heap is not. */
    private List<String> wrong(int files, double before, List<Double> during) {
        List<String> wrong = new ArrayList<>();
        int sent = files / FILES_A_REQUEST * FILES_A_REQUEST;
        if (stored.get() != sent) {
            wrong.add(sent + " files were sent, " + stored + " stored");
        }
        double most = Collections.max(during);
        if (most > before + EXTRA_MB) {
            wrong.add(String.format(Locale.ROOT, "the live heap grew from %.0f to %.0f MB", before, most));
        }
        return wrong;
    }
}
