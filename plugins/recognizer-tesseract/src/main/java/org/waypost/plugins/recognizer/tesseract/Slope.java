package org.waypost.plugins.recognizer.tesseract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much the lines of a page rise or fall, as most of the text says. */
final class Slope {
    private record Seen(double slope, int width) {}

    private Slope() {}

    /** Pixels down for each pixel to the right; 0 when no line is long enough to tell. */
    static double of(List<TextLine> lines) {
        List<Seen> seen = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.confidence() > 0.5 && line.words().size() > 1) {
                seen.add(seen(line));
            }
        }
        seen.sort(Comparator.comparingDouble(Seen::slope));
        int half = seen.stream().mapToInt(Seen::width).sum() / 2;
        for (Seen one : seen) {
            half -= one.width();
            if (half < 0) {
                return one.slope();
            }
        }
        return 0;
    }

    private static Seen seen(TextLine line) {
        Place first = line.words().get(0).place();
        Place last = line.words().get(line.words().size() - 1).place();
        int width = Math.max(1, last.centre() - first.centre());
        return new Seen((double) (last.middle() - first.middle()) / width, width);
    }
}
