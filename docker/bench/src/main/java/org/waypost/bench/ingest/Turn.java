package org.waypost.bench.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waypost.bench.measure.Load;
import org.waypost.bench.measure.ProcessUse;
import org.waypost.bench.measure.Sha256;
import org.waypost.bench.platform.MailBag;
import org.waypost.local.demo.Picture;

/**
 * Hands in pieces, so many a request, and keeps what was acknowledged outside of the system that took it.
 */
final class Turn {
    private static final int VERIFIED = 10;

    private final Intake intake;
    private final MailBag bag;
    private final int perRequest;
    private final List<String> wrong;
    private double cpuMillis;
    private int pieces;

    /** With a list that takes what came back wrong. */
    Turn(Intake intake, MailBag bag, int perRequest, List<String> wrong) {
        this.intake = intake;
        this.bag = bag;
        this.perRequest = perRequest;
        this.wrong = wrong;
    }

    /** Pieces a second with some clients side by side; the pictures are drawn before and verified after. */
    double take(int count, int clients) throws Exception {
        List<List<Picture>> requests = new ArrayList<>();
        for (int left = count; left > 0; left -= perRequest) {
            requests.add(bag.next(Math.min(left, perRequest)));
        }
        List<Callable<List<String>>> work = requests.stream()
                .map(request -> (Callable<List<String>>) () -> intake.hand(request))
                .toList();
        long cpu = ProcessUse.cpu(intake.pid()).toMillis();
        long begun = System.nanoTime();
        List<List<String>> places = Load.run(clients, work);
        double rate = Load.perSecond(count, begun);
        cpuMillis += ProcessUse.cpu(intake.pid()).toMillis() - cpu;
        pieces += count;
        verify(requests, places);
        return rate;
    }

    /** Begins to count CPU time, now that both sides are warm. */
    void begin() {
        cpuMillis = 0;
        pieces = 0;
    }

    /** What a piece cost the process that took it in, since {@link #begin}. */
    double cpuMillisPerPiece() {
        return cpuMillis / pieces;
    }

    private void verify(List<List<Picture>> requests, List<List<String>> places) throws Exception {
        List<Picture> sent = requests.stream().flatMap(List::stream).toList();
        List<String> stored = places.stream().flatMap(List::stream).toList();
        if (stored.size() != sent.size()) {
            wrong.add(sent.size() + " pieces were sent, " + stored.size() + " acknowledged");
            return;
        }
        int step = Math.max(1, sent.size() / VERIFIED);
        for (int i = 0; i < sent.size(); i += step) {
            if (!Sha256.of(intake.read(stored.get(i)))
                    .equals(Sha256.of(sent.get(i).bytes()))) {
                wrong.add(sent.get(i).name() + " came back with other bytes from " + stored.get(i));
            }
        }
    }
}
