package org.waypost.samplemail.ink;

import static org.waypost.samplemail.ink.FontTables.unsigned;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TrueType file read by ourselves. The JDK's own reading goes through the machine's font configuration: it fails
 * where there is none, and the same text is not the same pixels everywhere.
 */
final class TrueTypeFace {
    private final CharacterMap characters;
    private final GlyphOutlines outlines;
    private final ByteBuffer widths;
    private final int lastWidth;
    private final double unit;
    private final Map<Integer, Optional<Glyph>> glyphs = new ConcurrentHashMap<>();

    TrueTypeFace(byte[] file) {
        FontTables tables = new FontTables(file);
        this.characters = new CharacterMap(tables.table("cmap"));
        this.outlines = new GlyphOutlines(tables);
        this.widths = tables.table("hmtx");
        this.lastWidth = unsigned(tables.table("hhea"), 34) - 1;
        this.unit = 1.0 / unsigned(tables.table("head"), 18);
    }

    /** A character's picture: baseline at 0, y downwards, one em is one unit. */
    record Glyph(Path2D outline, double advance) {}

    /** Empty when the face does not have the character. */
    Optional<Glyph> glyph(int character) {
        return glyphs.computeIfAbsent(character, this::read);
    }

    private Optional<Glyph> read(int character) {
        int number = characters.glyph(character);
        if (number == 0) {
            return Optional.empty();
        }
        Path2D outline = outlines.outline(number);
        outline.transform(AffineTransform.getScaleInstance(unit, -unit));
        return Optional.of(new Glyph(outline, unsigned(widths, 4 * Math.min(number, lastWidth)) * unit));
    }
}
