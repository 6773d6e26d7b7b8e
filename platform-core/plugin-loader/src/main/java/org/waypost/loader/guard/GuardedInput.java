package org.waypost.loader.guard;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/**
 * A plugin's stream as callers read it. Reads ahead in chunks, so that small reads do not change threads each time; a
 * bundled plugin's stream is read on the caller's own thread.
 */
final class GuardedInput extends InputStream {
    private static final int CHUNK = 1 << 16;

    private final Guard guard;
    private final Resource stream;
    private byte[] chunk = {};
    private int position;
    private int filled;

    GuardedInput(Guard guard, Resource stream) {
        this.guard = guard;
        this.stream = stream;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (position == filled && !fill()) {
            return -1;
        }
        int count = Math.min(length, filled - position);
        System.arraycopy(chunk, position, bytes, offset, count);
        position += count;
        return count;
    }

    private boolean fill() {
        byte[] fresh = chunk.length == 0 ? new byte[CHUNK] : chunk;
        // until the plugin is done with the array nobody else may read it, and after a failure nobody ever
        chunk = new byte[0];
        position = 0;
        filled = 0;
        int count = (Integer) call("InputStream.read", raw -> count(raw.read(fresh), fresh.length));
        chunk = fresh;
        filled = Math.max(0, count);
        return count > 0;
    }

    private static Object count(int count, int room) {
        if (count == 0 || count < -1 || count > room) {
            throw new Nonsense(count + " bytes where 1 to " + room + " were asked for");
        }
        return count;
    }

    @Override
    public int available() {
        return filled - position;
    }

    @Override
    public void close() {
        if (stream.raw() != null) {
            try {
                call("InputStream.close", raw -> {
                    raw.close();
                    return true;
                });
            } finally {
                stream.closed();
            }
        }
    }

    private Object call(String name, Reading reading) {
        Grip grip = stream.grip();
        Call call = Call.ofStream(grip.subject(), name, guard.limits());
        Work work = () -> new Outcome.Gave(reading.on((InputStream) grip.raw()), List.of());
        return grip.subject().resident().bundled() ? guard.here(call, grip, work) : guard.hop(call, grip, work);
    }

    @FunctionalInterface
    private interface Reading {
        Object on(InputStream stream) throws Throwable;
    }
}
