package org.waypost.plugins.compliance.usps;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waypost.spi.compliance.CaseFacts;

/** A row of {@code cases.txt}. */
record Case(String rule, String situation, String verdict, String changes) {
    private static final Tables FILE = Tables.read(Case.class.getResourceAsStream("cases.txt"));

    static List<Case> all() {
        return FILE.table("cases").stream()
                .map(row -> new Case(row.text("rule"), row.text("situation"), row.text("verdict"), row.text("changes")))
                .toList();
    }

    /** The good case with changes, written as in the file. */
    static CaseFacts good(String changes) {
        SortedMap<String, String> text = new TreeMap<>();
        FILE.table("good").forEach(row -> put(text, row.text("key"), row.text("value")));
        Arrays.stream(changes.split(";"))
                .map(String::strip)
                .filter(change -> !change.isEmpty())
                .map(change -> change.split("=", 2))
                .forEach(change -> put(text, change[0], change[1]));
        return CaseFacts.ofMap(text);
    }

    private static void put(Map<String, String> text, String key, String value) {
        if (value.isEmpty()) {
            text.remove(key);
        } else {
            text.put(key, value.replace("\\n", "\n"));
        }
    }

    CaseFacts facts() {
        return good(changes);
    }

    @Override
    public String toString() {
        return rule + " " + situation + " [" + changes + "]";
    }
}
