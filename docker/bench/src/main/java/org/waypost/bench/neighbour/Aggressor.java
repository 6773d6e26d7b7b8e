package org.waypost.bench.neighbour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.waypost.bench.platform.Http;
import org.waypost.bench.platform.Location;
import org.waypost.bench.platform.MailBag;
import org.waypost.local.demo.Multipart;

/** Programs of one location that upload without end; who is told to wait comes again after a tenth of a second all the same. */
final class Aggressor implements AutoCloseable {
    private static final int FILES = 20;
    private static final long IMPATIENCE_MILLIS = 100;

    private final Http http = new Http();
    private final Location location;
    private final URI intake;
    private final ExecutorService threads;
    private final List<Future<?>> working = new ArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger wrong = new AtomicInteger();
    private volatile boolean stopped;

    Aggressor(Location location, int programs, MailBag bag) {
        this.location = location;
        this.intake = URI.create(location.origin() + "/api/v1/intake");
        this.threads = Executors.newFixedThreadPool(programs);
        for (int program = 0; program < programs; program++) {
            working.add(threads.submit(() -> {
                upload(bag);
                return null;
            }));
        }
    }

    private void upload(MailBag bag) throws IOException, InterruptedException {
        while (!stopped) {
            Multipart pieces = new Multipart(bag.next(FILES));
            HttpResponse<byte[]> answer = http.post(
                    intake,
                    pieces.publisher(),
                    "Authorization",
                    location.bearer(),
                    "Content-Type",
                    pieces.contentType());
            if (answer.statusCode() == 200) {
                taken.addAndGet(FILES);
            } else if (answer.statusCode() == 429
                    && answer.headers().firstValue("Retry-After").isPresent()) {
                held.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(IMPATIENCE_MILLIS);
            } else {
                wrong.incrementAndGet();
            }
        }
    }

    /** Pieces that were stored. */
    int taken() {
        return taken.get();
    }

    /** Uploads that were told to come again later. */
    int held() {
        return held.get();
    }

    /** Answers that are neither. */
    int wrong() {
        return wrong.get();
    }

    /** Stops when the uploads that are under way are answered. */
    @Override
    public void close() {
        stopped = true;
        threads.shutdown();
        working.forEach(Aggressor::end);
    }

    private static void end(Future<?> program) {
        try {
            program.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
