package org.waypost.web.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.waypost.web.isolation.client.Body;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.Pictures;
import org.waypost.web.isolation.client.Reply;
import org.waypost.web.isolation.client.UploadFile;

/** Hands in photographs until told to stop, and keeps a ledger of its own: what was acknowledged, by which checksum. */
final class Uploader implements Runnable {
    private static final AtomicLong SEEDS = new AtomicLong(System.nanoTime());
    private static final int FILES = 4;

    private final Caller program;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    Uploader(Caller program) {
        this.program = program;
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                send();
            } catch (UncheckedIOException cutOff) {
                // the server died in the middle; what it had not acknowledged does not count
                Thread.onSpinWait();
            }
        }
    }

    void stop() {
        stopped = true;
    }

    /** Id of the piece by checksum of the bytes that were sent. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    private void send() {
        byte[][] pictures = new byte[FILES][];
        UploadFile[] files = new UploadFile[FILES];
        for (int index = 0; index < FILES; index++) {
            pictures[index] = Pictures.jpeg(SEEDS.incrementAndGet());
            files[index] = UploadFile.of(index + ".jpg", pictures[index]);
        }
        Reply reply = program.posts("intake", Body.files(files));
        if (reply.status() == 200) {
            note(reply.json().path("results"), pictures);
        }
    }

    private void note(JsonNode results, byte[][] pictures) {
        for (int index = 0; index < FILES; index++) {
            JsonNode result = results.get(index);
            if (result.path("status").asText().equals("stored")) {
                acknowledged.put(
                        checksum(pictures[index]), result.path("itemId").asText());
            }
        }
    }

    static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
