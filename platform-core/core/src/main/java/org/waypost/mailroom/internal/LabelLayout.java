package org.waypost.mailroom.internal;

import java.util.List;
import java.util.stream.Stream;
import org.waypost.mailroom.LabelSize;
import org.waypost.mailroom.MailLabel;

/**
 * Where things stand on a label, in millimetres from its top left. The QR code is left of the text, or above it on a label
 * that stands upright.
 *
 * @param code where the QR code lies, its white edge included
 * @param lines what is written, from top to bottom
 */
record LabelLayout(Square code, List<Line> lines) {
    private static final double EDGE = 1.5;
    private static final double UPRIGHT_CODE = 0.62;

    /** A square with its side. */
    record Square(double x, double y, double side) {}

    /**
     * Something written on one line.
     *
     * @param y of the line's top
     * @param height of its letters
     * @param width it may take
     */
    record Line(String text, double x, double y, double height, double width) {}

    static LabelLayout of(MailLabel label, LabelSize size) {
        boolean upright = size.heightMm() > size.widthMm();
        double side = upright ? size.widthMm() * UPRIGHT_CODE : size.heightMm() - 2 * EDGE;
        Square code = new Square(upright ? (size.widthMm() - side) / 2 : EDGE, EDGE, side);
        double x = upright ? 2 * EDGE : code.x + side;
        double top = upright ? EDGE + side : EDGE;
        double room = size.heightMm() - top - EDGE;
        return new LabelLayout(code, lines(label, x, top, room, size.widthMm() - x - EDGE));
    }

    /** Sizes are shares of the room: the mailbox is read from afar. */
    private static List<Line> lines(MailLabel label, double x, double top, double room, double width) {
        String place = String.join(
                " \u00b7 ",
                Stream.of(label.shelf(), label.received().toString())
                        .filter(text -> !text.isEmpty())
                        .toList());
        return List.of(
                new Line(label.mailbox(), x, top + 0.02 * room, 0.34 * room, width),
                new Line(label.recipient(), x, top + 0.43 * room, 0.13 * room, width),
                new Line(place, x, top + 0.65 * room, 0.09 * room, width),
                new Line(label.code(), x, top + 0.83 * room, 0.13 * room, width));
    }
}
