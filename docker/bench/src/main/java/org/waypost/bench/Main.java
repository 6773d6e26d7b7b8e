package org.waypost.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.waypost.bench.counter.CounterBenchmark;
import org.waypost.bench.download.DownloadBenchmark;
import org.waypost.bench.ingest.IngestBenchmark;
import org.waypost.bench.measure.Report;
import org.waypost.bench.measure.ReportFile;
import org.waypost.bench.memory.MemoryBenchmark;
import org.waypost.bench.memory.UploadHeapBenchmark;
import org.waypost.bench.neighbour.NeighbourBenchmark;
import org.waypost.bench.notices.NoticesBenchmark;
import org.waypost.bench.pages.PagesBenchmark;
import org.waypost.bench.platform.Rig;
import org.waypost.bench.plugins.CasesBenchmark;
import org.waypost.bench.plugins.PluginsBenchmark;
import org.waypost.bench.recognition.RecognitionBenchmark;
import org.waypost.bench.requests.RequestsBenchmark;
import org.waypost.bench.rows.RowsBenchmark;
import org.waypost.bench.search.SearchBenchmark;
import org.waypost.bench.start.StartBenchmark;
import org.waypost.bench.thumbnails.ThumbnailsBenchmark;

/**
 * Behind {@code ./waypost bench [NAME...] [SIZE=NUMBER...]}; runs in the root of the checkout. Ends with 1 when a
 * result was wrong or a benchmark broke, never because something was slow.
 */
public final class Main {
    private static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new MemoryBenchmark(),
            new IngestBenchmark(),
            new UploadHeapBenchmark(),
            new ThumbnailsBenchmark(),
            new DownloadBenchmark(),
            new PagesBenchmark(),
            new SearchBenchmark(),
            new CounterBenchmark(),
            new RowsBenchmark(),
            new PluginsBenchmark(),
            new CasesBenchmark(),
            new RecognitionBenchmark(),
            new RequestsBenchmark(),
            new NoticesBenchmark(),
            new NeighbourBenchmark());

    private Main() {}

    public static void main(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING); // the libraries' log lines are no figures
        List<String> given = List.of(arguments);
        List<String> names =
                given.stream().filter(argument -> !Parameters.isOne(argument)).toList();
        if (!names.stream().allMatch(Main::isKnown)) {
            System.err.println("waypost: benchmarks are");
            ALL.forEach(one -> System.err.printf("  %-11s %s%n", one.name(), one.question()));
            System.exit(1);
        }
        System.exit(runAll(names, Parameters.of(given)) ? 0 : 1);
    }

    private static boolean isKnown(String name) {
        return ALL.stream().anyMatch(one -> one.name().equals(name));
    }

    private static boolean runAll(List<String> names, Parameters parameters) {
        boolean good = true;
        Rig rig = new Rig(Path.of("").toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(rig::close));
        for (Benchmark one : ALL) {
            if (names.isEmpty() || names.contains(one.name())) {
                good &= run(one, rig, parameters);
            }
        }
        return good;
    }

    /** One that breaks does not keep the others from running. */
    @SuppressWarnings("CatchAndPrintStackTrace") // there is nobody else to tell
    private static boolean run(Benchmark one, Rig rig, Parameters parameters) {
        System.out.println("\n" + one.name() + ": " + one.question());
        try {
            Report report = one.run(rig, parameters);
            System.out.println(report.text());
            ReportFile.write(report, rig.target());
            return report.violations().isEmpty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            System.err.println("waypost: " + one.name() + " could not reach what it measures: " + e);
            return false;
        } catch (Exception e) {
            e.printStackTrace();
            return false;
        }
    }
}
