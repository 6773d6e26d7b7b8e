package org.waypost.mailroom.internal;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** The dark and light squares of a QR code. */
final class QrMatrix {
    /** Squares of white that a reader wants on each side. */
    static final int QUIET = 4;

    private final ByteMatrix squares;

    private QrMatrix(ByteMatrix squares) {
        this.squares = squares;
    }

    static QrMatrix of(String text) {
        try {
            return new QrMatrix(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalStateException("too long for a QR code: " + text, e);
        }
    }

    /** Squares on a side, without the white edge. */
    int size() {
        return squares.getWidth();
    }

    boolean isDark(int x, int y) {
        return squares.get(x, y) == 1;
    }
}
