package org.waypost.content.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadView;

/** One stream of a document: its current page in memory, small while it is small, the others in the scratch file. */
final class ScratchBuffer implements RandomAccess {
    private static final int SMALL = 128;
    private static final int IN_MEMORY = -1;

    private final SealedScratch scratch;
    private final List<Integer> slots = new ArrayList<>();
    private byte[] page = new byte[SMALL];
    private int pageNumber;
    private boolean changed;
    private long position;
    private long length;
    private boolean closed;

    ScratchBuffer(SealedScratch scratch) {
        this.scratch = scratch;
        slots.add(IN_MEMORY);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            done += writeToPage(bytes, offset + done, count - done);
        }
    }

    private int writeToPage(byte[] bytes, int offset, int count) throws IOException {
        turnTo((int) (position / SealedScratch.PAGE));
        int from = (int) (position % SealedScratch.PAGE);
        int taken = Math.min(count, SealedScratch.PAGE - from);
        makeRoom(from + taken);
        System.arraycopy(bytes, offset, page, from, taken);
        changed = true;
        position += taken;
        length = Math.max(length, position);
        return taken;
    }

    private void makeRoom(int size) {
        if (page.length < size) {
            page = Arrays.copyOf(page, Math.min(SealedScratch.PAGE, Math.max(size, page.length * 2)));
        }
    }

    private void turnTo(int number) throws IOException {
        if (number == pageNumber) {
            return;
        }
        putAway();
        while (slots.size() <= number) {
            slots.add(IN_MEMORY);
        }
        page = slots.get(number) == IN_MEMORY ? new byte[SealedScratch.PAGE] : scratch.read(slots.get(number));
        pageNumber = number;
    }

    private void putAway() throws IOException {
        if (!changed) {
            return;
        }
        if (slots.get(pageNumber) == IN_MEMORY) {
            slots.set(pageNumber, scratch.take());
        }
        scratch.write(slots.get(pageNumber), Arrays.copyOf(page, SealedScratch.PAGE));
        changed = false;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int count) throws IOException {
        if (isEOF()) {
            return -1;
        }
        int done = 0;
        while (done < count && !isEOF()) {
            done += readFromPage(bytes, offset + done, count - done);
        }
        return done;
    }

    private int readFromPage(byte[] bytes, int offset, int count) throws IOException {
        turnTo((int) (position / SealedScratch.PAGE));
        int from = (int) (position % SealedScratch.PAGE);
        int taken = (int) Math.min(Math.min(count, SealedScratch.PAGE - from), length - position);
        makeRoom(from + taken);
        System.arraycopy(page, from, bytes, offset, taken);
        position += taken;
        return taken;
    }

    @Override
    public void clear() {
        giveBack();
        slots.add(IN_MEMORY);
        page = new byte[SMALL];
        pageNumber = 0;
        changed = false;
        position = 0;
        length = 0;
    }

    private void giveBack() {
        slots.stream().filter(slot -> slot != IN_MEMORY).forEach(scratch::giveBack);
        slots.clear();
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long newPosition) throws IOException {
        if (newPosition < 0) {
            throw new IOException("no such position: " + newPosition);
        }
        position = Math.min(newPosition, length);
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isEOF() {
        return position >= length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public RandomAccessReadView createView(long start, long streamLength) {
        return new RandomAccessReadView(this, start, streamLength);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            giveBack();
            page = new byte[0];
        }
    }
}
