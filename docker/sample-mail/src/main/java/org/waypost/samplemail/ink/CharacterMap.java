package org.waypost.samplemail.ink;

import static org.waypost.samplemail.ink.FontTables.unsigned;

import java.nio.ByteBuffer;

/** Which glyph draws a character: format 4 of the TrueType table {@code cmap}, which every bundled face has. */
final class CharacterMap {
    private final ByteBuffer map;
    private final int segments;

    CharacterMap(ByteBuffer cmap) {
        this.map = cmap.slice(formatFour(cmap), cmap.capacity() - formatFour(cmap));
        this.segments = unsigned(map, 6) / 2;
    }

    private static int formatFour(ByteBuffer cmap) {
        for (int i = 0; i < unsigned(cmap, 2); i++) {
            int offset = cmap.getInt(4 + 8 * i + 4);
            if (unsigned(cmap, offset) == 4) {
                return offset;
            }
        }
        throw new IllegalArgumentException("The font has no character map of format 4");
    }

    /** The glyph's number, 0 when the face does not have the character. */
    int glyph(int character) {
        for (int i = 0; i < segments; i++) {
            if (character <= unsigned(map, 14 + 2 * i)) {
                return inSegment(i, character);
            }
        }
        return 0;
    }

    private int inSegment(int segment, int character) {
        int first = unsigned(map, 16 + 2 * segments + 2 * segment);
        if (character < first) {
            return 0;
        }
        int delta = unsigned(map, 16 + 4 * segments + 2 * segment);
        int rangeAt = 16 + 6 * segments + 2 * segment;
        int range = unsigned(map, rangeAt);
        if (range == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = unsigned(map, rangeAt + range + 2 * (character - first));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }
}
