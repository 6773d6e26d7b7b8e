package org.waypost.plugins.recognizer.tesseract;

import java.util.List;
import org.waypost.spi.recognizer.Barcode;
import org.waypost.spi.recognizer.Box;
import org.waypost.spi.recognizer.Line;

/**
 * What was read off one picture, before anybody asks what it means.
 *
 * @param lines with places in a picture that was levelled by the slope
 * @param slope pixels down for each pixel to the right
 */
record Page(List<TextLine> lines, List<Barcode> barcodes, Grey picture, double slope) {
    private static final int WHOLE = 1000;

    int width() {
        return picture.width();
    }

    int height() {
        return picture.height();
    }

    List<Line> spiLines() {
        return lines.stream()
                .map(line -> new Line(line.text(), box(line.place()), line.confidence()))
                .toList();
    }

    /** Where that is in the photograph. */
    Box box(Place place) {
        int shift = (int) Math.round(picture.shift(slope, place.centre()));
        Place seen = new Place(place.left(), place.top() + shift, place.right(), place.bottom() + shift);
        return box(seen, width(), height());
    }

    static Box box(Place place, int width, int height) {
        int left = part(place.left(), width);
        int top = part(place.top(), height);
        return new Box(
                left, top, Math.max(left, part(place.right(), width)), Math.max(top, part(place.bottom(), height)));
    }

    private static int part(int at, int whole) {
        return Math.max(0, Math.min(WHOLE, (int) Math.round((double) at * WHOLE / whole)));
    }
}
