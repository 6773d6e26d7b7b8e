package org.waypost.loader.services;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** The body of a request, collected in memory before anything is sent. */
final class Drained implements Flow.Subscriber<ByteBuffer> {
    private static final int MOST = 32 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private Flow.Subscription subscription;

    static byte[] of(HttpRequest.BodyPublisher publisher, long nanos) {
        Drained drained = new Drained();
        publisher.subscribe(drained);
        try {
            return drained.whole.get(nanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SpiException refused ? refused : broken(e.getCause());
        } catch (TimeoutException e) {
            throw new SpiException(SpiErrorCode.DOWN, "The request's body was not there in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpiException(SpiErrorCode.DOWN, "The call was interrupted", e);
        }
    }

    private static SpiException broken(Throwable cause) {
        return new SpiException(SpiErrorCode.INTERNAL, "The request's body cannot be read", cause);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(ByteBuffer part) {
        if (bytes.size() + part.remaining() > MOST) {
            subscription.cancel();
            whole.completeExceptionally(SpiException.invalid("body", "a request's body has at most 32 MB"));
            return;
        }
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        bytes.write(copy, 0, copy.length);
    }

    @Override
    public void onError(Throwable cause) {
        whole.completeExceptionally(cause);
    }

    @Override
    public void onComplete() {
        whole.complete(bytes.toByteArray());
    }
}
