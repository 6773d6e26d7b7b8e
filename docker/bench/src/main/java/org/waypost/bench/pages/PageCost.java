package org.waypost.bench.pages;

import java.util.concurrent.Callable;
import org.waypost.bench.Parameters;
import org.waypost.bench.measure.Figures;
import org.waypost.bench.measure.Interleaved;
import org.waypost.bench.measure.Part;
import org.waypost.bench.measure.ProcessUse;
import org.waypost.bench.measure.Target;
import org.waypost.bench.platform.BareServer;
import org.waypost.bench.platform.Http;
import org.waypost.bench.platform.Visitor;

/**
 * R4 of one page: the server's CPU time for it against the bare server's for the same bytes as a file.
 *
 * @param server process of the platform's server
 * @param bare has the file
 * @param clerk fetches the page
 */
public record PageCost(long server, BareServer bare, Visitor clerk, Parameters parameters) {
    private static final double MOST = 25;
    /** A file costs so little that the clock's steps of ten milliseconds need many of them. */
    private static final int FLOOR_TIMES = 10;

    /** Measures a page. */
    public Part part(String name, String file, String page) throws Exception {
        int requests = parameters.number("requests", 200);
        int warm = parameters.number("warm", 3_000); // until the JVM has compiled what a page needs
        Http http = new Http();
        Callable<byte[]> floor = () -> http.bytes(200, bare.file(file));
        Callable<byte[]> own = () -> clerk.page(page);
        int bytes = own.call().length;
        cpuMillis(bare.pid(), warm, floor);
        cpuMillis(server, warm, own);
        Figures figures = Interleaved.run(
                parameters.number("rounds", 5),
                () -> Math.max(cpuMillis(bare.pid(), requests * FLOOR_TIMES, floor), 1e-3),
                () -> cpuMillis(server, requests, own));
        return new Part(name, "CPU-ms", figures, Target.ratioAtMost(MOST))
                .with("bytes", Integer.toString(bytes))
                .with("requests a round", requests + " (floor " + requests * FLOOR_TIMES + "), after " + warm);
    }

    private static double cpuMillis(long pid, int requests, Callable<byte[]> request) throws Exception {
        long before = ProcessUse.cpu(pid).toMillis();
        for (int i = 0; i < requests; i++) {
            request.call();
        }
        return (double) (ProcessUse.cpu(pid).toMillis() - before) / requests;
    }
}
