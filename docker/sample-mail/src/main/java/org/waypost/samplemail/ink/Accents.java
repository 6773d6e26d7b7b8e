package org.waypost.samplemail.ink;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.waypost.samplemail.ink.TrueTypeFace.Glyph;

/** Puts an accent on a letter of a face that only has the bare letter, as a written hand does. */
final class Accents {
    private static final double GAP = 0.05;
    private static final int CEDILLA = 0x327;
    private static final Map<Integer, Integer> SPACING = Map.of(
            0x300, (int) '`', 0x301, (int) '´', 0x302, (int) '^', 0x303, (int) '~', 0x308, (int) '¨', 0x30A, (int) '°',
            CEDILLA, (int) '¸');

    private Accents() {}

    /** The letter of one face with the accent of another; empty when it is no accented letter or one lacks its part. */
    static Optional<Glyph> compose(int character, TrueTypeFace letters, TrueTypeFace marks) {
        int[] parts = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                .codePoints()
                .toArray();
        if (parts.length != 2 || !SPACING.containsKey(parts[1])) {
            return Optional.empty();
        }
        return letters.glyph(parts[0])
                .flatMap(letter ->
                        marks.glyph(SPACING.get(parts[1])).map(mark -> join(letter, mark, parts[1] == CEDILLA)));
    }

    private static Glyph join(Glyph letter, Glyph mark, boolean below) {
        Rectangle2D base = letter.outline().getBounds2D();
        Rectangle2D sign = mark.outline().getBounds2D();
        double dx = base.getCenterX() - sign.getCenterX();
        double dy = below ? base.getMaxY() - sign.getMinY() : base.getMinY() - GAP - sign.getMaxY();
        Path2D joined = new Path2D.Double(letter.outline());
        joined.append(mark.outline().getPathIterator(AffineTransform.getTranslateInstance(dx, dy)), false);
        return new Glyph(joined, letter.advance());
    }
}
