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

    /** Black on white whatever is around it, since readers want that. */
    String svg() {
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (isDark(x, y)) {
                    dark.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int side = size() + 2 * QUIET;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>"
                .formatted(side, side, side, side, dark);
    }

    /** Squares on a side, without the white edge. */
    int size() {
        return squares.getWidth();
    }

    boolean isDark(int x, int y) {
        return squares.get(x, y) == 1;
    }
}
