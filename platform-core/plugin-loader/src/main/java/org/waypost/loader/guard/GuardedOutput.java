package org.waypost.loader.guard;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A plugin's stream as callers write it; a bundled plugin's stream is written on the caller's own thread. */
final class GuardedOutput extends OutputStream {
    private final Guard guard;
    private final Resource stream;

    GuardedOutput(Guard guard, Resource stream) {
        this.guard = guard;
        this.stream = stream;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        Grip grip = stream.grip();
        if (grip.subject().resident().bundled()) {
            call(grip, "OutputStream.write", raw -> raw.write(bytes, offset, length));
            return;
        }
        // a copy: a plugin that is late must not see what the caller does with the array afterwards
        byte[] copy = Arrays.copyOfRange(bytes, offset, offset + length);
        call(grip, "OutputStream.write", raw -> raw.write(copy, 0, length));
    }

    @Override
    public void flush() {
        call(stream.grip(), "OutputStream.flush", OutputStream::flush);
    }

    @Override
    public void close() {
        if (stream.raw() != null) {
            call(stream.grip(), "OutputStream.close", OutputStream::close);
        }
    }

    private void call(Grip grip, String name, Writing writing) {
        Call call = Call.ofStream(grip.subject(), name, guard.limits());
        Work work = () -> {
            writing.on((OutputStream) grip.raw());
            return new Outcome.Gave(true, List.of());
        };
        if (grip.subject().resident().bundled()) {
            guard.here(call, grip, work);
        } else {
            guard.hop(call, grip, work);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void on(OutputStream stream) throws Throwable;
    }
}
