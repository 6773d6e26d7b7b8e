package org.waypost.content.internal.inspect;

import java.nio.channels.SeekableByteChannel;
import org.waypost.content.ContentError;
import org.waypost.content.ContentRefused;

/**
 * Walks the markers of a JPEG: size from the frame header, orientation from EXIF, and the end-of-image marker, without
 * which the file was cut. What follows that marker is ignored, since telephones append films and depth maps; so is what
 * stands between segments, as all decoders do.
 */
public final class JpegInspection implements Inspection {
    private static final int EXIF_BYTES = 4096;
    private static final int MOST_SCANS = 200;

    private final Limits limits;
    private State state = State.START;
    private int marker;
    private int left;
    private int scans;
    private Capture segment = Capture.none();
    private JpegFrame frame;
    private int orientation = 1;

    private enum State {
        START,
        MARKER,
        CODE,
        LENGTH_HIGH,
        LENGTH_LOW,
        SEGMENT,
        SCAN,
        SCAN_CODE,
        END
    }

    JpegInspection(Limits limits) {
        this.limits = limits;
    }

    /** The frame header of a JPEG that begins so; fails as unreadable when it is not in these bytes. */
    public static JpegFrame frameOf(byte[] head, int length) {
        JpegInspection inspection = new JpegInspection(new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 1));
        inspection.feed(head, 0, length);
        return inspection.frame();
    }

    @Override
    public void feed(byte[] bytes, int offset, int length) {
        int end = offset + length;
        int at = offset;
        while (at < end && state != State.END) {
            at = switch (state) {
                case SEGMENT -> skipSegment(bytes, at, end);
                case SCAN -> skipScan(bytes, at, end);
                default -> {
                    step(bytes[at] & 0xff);
                    yield at + 1;
                }
            };
        }
    }

    private void step(int b) {
        switch (state) {
            case START -> state = State.CODE;
            case MARKER -> state = b == 0xff ? State.CODE : State.MARKER;
            case CODE -> code(b);
            case LENGTH_HIGH -> lengthHigh(b);
            case LENGTH_LOW -> beginSegment(left + b);
            case SCAN_CODE -> scanCode(b);
            default -> throw new IllegalStateException(state.toString());
        }
    }

    private void code(int b) {
        if (b == 0xff) {
            return;
        }
        marker = b;
        if (b == 0) {
            state = State.MARKER;
        } else if (b == 0xd9) {
            finish();
        } else {
            state = isAlone(b) ? State.MARKER : State.LENGTH_HIGH;
        }
    }

    private static boolean isAlone(int b) {
        return b == 0xd8 || b == 0x01 || isRestart(b);
    }

    private static boolean isRestart(int b) {
        return b >= 0xd0 && b <= 0xd7;
    }

    private void lengthHigh(int b) {
        left = b << 8;
        state = State.LENGTH_LOW;
    }

    private void beginSegment(int length) {
        if (length < 2) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        left = length - 2;
        segment = isFrame() || marker == 0xe1 ? Capture.upTo(Math.min(left, EXIF_BYTES)) : Capture.none();
        state = State.SEGMENT;
        if (left == 0) {
            endSegment();
        }
    }

    private int skipSegment(byte[] bytes, int at, int end) {
        int count = Math.min(left, end - at);
        segment.add(bytes, at, count);
        left -= count;
        if (left == 0) {
            endSegment();
        }
        return at + count;
    }

    private void endSegment() {
        if (isFrame()) {
            beginFrame();
        } else if (marker == 0xe1) {
            orientation = ExifOrientation.ofJpegSegment(segment.bytes(), orientation);
        }
        state = marker == 0xda ? beginScan() : State.MARKER;
    }

    private boolean isFrame() {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private void beginFrame() {
        frame = JpegFrame.of(marker, segment.bytes());
        if (frame.isProgressive()) {
            limits.checkProgressivePixels(frame.width(), frame.height());
        } else {
            limits.checkPixels(frame.width(), frame.height());
        }
    }

    private State beginScan() {
        scans++;
        if (frame == null || scans > MOST_SCANS) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        return State.SCAN;
    }

    private int skipScan(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != (byte) 0xff) {
            at++;
        }
        if (at == end) {
            return end;
        }
        state = State.SCAN_CODE;
        return at + 1;
    }

    private void scanCode(int b) {
        if (b == 0 || isRestart(b)) {
            state = State.SCAN;
        } else {
            code(b);
        }
    }

    private void finish() {
        if (scans == 0) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        state = State.END;
    }

    private JpegFrame frame() {
        if (frame == null) {
            throw new ContentRefused(ContentError.UNREADABLE);
        }
        return frame;
    }

    @Override
    public void end() {
        if (state != State.END) {
            throw new ContentRefused(ContentError.TRUNCATED);
        }
    }

    @Override
    public boolean readsBack() {
        return false;
    }

    @Override
    public Findings findings(SeekableByteChannel none) {
        return new Findings(frame.width(), frame.height(), orientation, 1);
    }
}
