package org.waypost.samplemail.ink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The tables of a TrueType file by their four-letter names. */
final class FontTables {
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    FontTables(byte[] file) {
        ByteBuffer all = ByteBuffer.wrap(file);
        int count = all.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(tag(all, entry), all.slice(all.getInt(entry + 8), all.getInt(entry + 12)));
        }
    }

    private static String tag(ByteBuffer all, int entry) {
        byte[] tag = new byte[4];
        all.get(entry, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }

    /** @throws IllegalArgumentException when the file has no such table */
    ByteBuffer table(String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("The font has no table " + tag);
        }
        return table;
    }

    static int unsigned(ByteBuffer table, int offset) {
        return Short.toUnsignedInt(table.getShort(offset));
    }
}
