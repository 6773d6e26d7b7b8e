package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waypost.audit.HistoryLine;
import org.waypost.mailroom.MailType;
import org.waypost.web.shell.Texts;

/**
 * Tells a piece's history without codes. The ledger notes the whole of what was known at each act; here only what an act
 * changed is told.
 */
@RequestScoped
class HistoryWords {
    /** What an act alone has, and the next one does not inherit. */
    private static final List<String> OF_THE_ACT =
            List.of("kind", "page", "turned", "cut", "reason", "until", "collected-by", "proof");

    private static final List<String> KNOWN = List.of(
            "kind",
            "mailbox",
            "recipient",
            "sender",
            "type",
            "shelf",
            "tracking",
            "page",
            "turned",
            "cut",
            "reason",
            "until",
            "collected-by",
            "proof",
            "holder");

    @Inject
    private Texts texts;

    /** Newest first, as they come. */
    List<HistoryRow> of(List<HistoryLine> newestFirst) {
        List<HistoryLine> lines = new ArrayList<>(newestFirst);
        Collections.reverse(lines);
        Map<String, String> before = new HashMap<>();
        List<HistoryRow> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line, before)));
        Collections.reverse(rows);
        return rows;
    }

    private HistoryRow row(HistoryLine line, Map<String, String> before) {
        return new HistoryRow(
                texts.find("action." + line.action()).orElseGet(() -> texts.of("history.other")),
                line.actor(),
                DeviceName.of(line.device()),
                line.at(),
                changes(line, before));
    }

    private List<String> changes(HistoryLine line, Map<String, String> before) {
        List<String> changes = new ArrayList<>();
        for (String name : KNOWN) {
            Optional.ofNullable(line.evidence().get(name))
                    .flatMap(value -> change(name, value, before.getOrDefault(name, unset(name))))
                    .ifPresent(changes::add);
        }
        before.putAll(line.evidence());
        before.keySet().removeAll(OF_THE_ACT);
        if (line.action().equals("mailroom.unassigned")) {
            before.keySet().removeAll(List.of("mailbox", "recipient"));
            changes.clear();
        }
        return changes;
    }

    /** What every piece is until somebody says otherwise. */
    private static String unset(String name) {
        return switch (name) {
            case "type" -> MailType.LETTER.name();
            case "turned" -> "0";
            case "cut" -> "false";
            default -> "";
        };
    }

    private Optional<String> change(String name, String value, String before) {
        if (value.equals(before)) {
            return Optional.empty();
        }
        String what = texts.of("evidence." + name);
        return Optional.of(
                value.isEmpty()
                        ? texts.of("history.gone", what)
                        : texts.of("history.change", what, inWords(name, value)));
    }

    private String inWords(String name, String value) {
        return switch (name) {
            case "kind" ->
                texts.find("requestKind." + value.toUpperCase(Locale.ROOT)).orElse(value);
            case "type" -> texts.find("mailType." + value).orElse(value);
            case "cut" -> texts.of("history.cut.true");
            case "turned" -> texts.of("history.turned", value);
            default -> value;
        };
    }
}
