package org.waypost.web.faults;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.Reply;

/** Sends writes: most of them once, some of them twice at the same moment under one key. */
record Writes(Answers answers, Random random, ExecutorService twin) {
    private static final int ONE_IN = 4;

    /** The answer if it was a yes. */
    Optional<Reply> post(Caller who, String route, Body body, String... headers) {
        Reply reply = random.nextInt(ONE_IN) == 0 ? twice(who, route, body) : who.calls("POST", route, body, headers);
        return answers.isYes(reply, route) ? Optional.of(reply) : Optional.empty();
    }

    private Reply twice(Caller who, String route, Body body) {
        String key = UUID.randomUUID().toString();
        Future<Reply> same = twin.submit(() -> who.calls("POST", route, body, "Idempotency-Key", key));
        Reply first = who.calls("POST", route, body, "Idempotency-Key", key);
        Reply second = answer(same);
        answers.both(first, second, route);
        return first.status() == 200 ? first : second;
    }

    private static Reply answer(Future<Reply> same) {
        try {
            return same.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
