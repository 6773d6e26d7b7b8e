package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Mailbox ranges do not overlap, and every renter has a mailbox of his own in one of them. */
final class MailboxCheck implements ContentCheck {
    private static final int MOST = 100_000;

    @Override
    public List<Problem> check(Definition definition) {
        List<Problem> problems = new ArrayList<>();
        NavigableMap<Integer, Integer> ranges = new TreeMap<>();
        for (int i = 0; i < definition.at("/mailboxes").size(); i++) {
            range(definition, "/mailboxes/" + i, ranges, problems);
        }
        if (ranges.entrySet().stream().mapToLong(MailboxCheck::size).sum() > MOST) {
            problems.add(definition.problem("/mailboxes", "more than " + MOST + " mailboxes; is a number mistyped?"));
        }
        if (problems.isEmpty()) {
            renters(definition, ranges, problems);
        }
        return problems;
    }

    private static void range(
            Definition definition, String pointer, NavigableMap<Integer, Integer> ranges, List<Problem> problems) {
        JsonNode range = definition.at(pointer);
        int from = range.path("from").asInt();
        int to = range.path("to").asInt();
        if (from > to) {
            problems.add(definition.problem(pointer, "the range ends before it begins; swap from and to"));
        } else if (overlaps(ranges, from, to)) {
            problems.add(definition.problem(pointer, from + " to " + to + " overlaps an earlier range"));
        } else {
            ranges.put(from, to);
        }
    }

    private static boolean overlaps(NavigableMap<Integer, Integer> ranges, int from, int to) {
        Map.Entry<Integer, Integer> before = ranges.floorEntry(to);
        return before != null && before.getValue() >= from;
    }

    private static long size(Map.Entry<Integer, Integer> range) {
        return range.getValue() - range.getKey() + 1L;
    }

    private static void renters(Definition definition, NavigableMap<Integer, Integer> ranges, List<Problem> problems) {
        Map<String, String> taken = new HashMap<>();
        for (int i = 0; i < definition.at("/renters").size(); i++) {
            String pointer = "/renters/" + i + "/mailbox";
            String number = definition.text(pointer);
            if (!overlaps(ranges, Integer.parseInt(number), Integer.parseInt(number))) {
                problems.add(
                        definition.problem(pointer, "mailbox " + number + " is in none of the ranges of /mailboxes"));
            }
            String other = taken.putIfAbsent(number, pointer);
            if (other != null) {
                problems.add(definition.problem(pointer, "mailbox " + number + " is already taken at " + other));
            }
        }
    }
}
