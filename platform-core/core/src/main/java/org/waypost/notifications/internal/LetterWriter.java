package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts notices into words. Never the contents of mail: who sent it, what kind it is, and where to look. */
@ApplicationScoped
class LetterWriter {
    private static final Template HTML = Template.html(Template.file("letter.html"));
    private static final Template PLAIN = Template.plain(Template.file("letter.txt"));
    private static final List<Fact> ROWS =
            List.of(Fact.REQUEST, Fact.REASON, Fact.SENDER, Fact.TYPE, Fact.RECIPIENT, Fact.RECEIVED, Fact.LABEL);

    /** The letter for a reader by name and language. */
    Letter write(Notice notice, Letterhead head, String name, Locale language) {
        Locale reader = head.reading(language);
        Wording words = Wording.in(reader);
        Map<String, String> values = values(notice, head, name, words);
        List<Map<String, String>> rows = rows(notice, head, reader, words);
        values.put("language", words.say("language"));
        return new Letter(
                Locale.forLanguageTag(words.say("language")),
                values.get("subject"),
                PLAIN.with(values, rows),
                HTML.with(values, rows));
    }

    /** The subject line alone, as the portal lists it. */
    String subject(Notice notice, Locale reader) {
        Wording words = Wording.in(reader);
        return said("subject", notice, words, facts(notice, words));
    }

    private static Map<String, String> values(Notice notice, Letterhead head, String name, Wording words) {
        Map<String, String> facts = facts(notice, words);
        facts.put("name", OneLine.of(name));
        facts.put("location", OneLine.of(head.location()));
        Map<String, String> values = new HashMap<>();
        for (String part : List.of("subject", "title", "lead", "next", "button")) {
            values.put(part, said(part, notice, words, facts));
        }
        for (String part : List.of("greeting", "copy-link", "why", "safe")) {
            values.put(part, words.say(part, facts));
        }
        values.put("location", OneLine.of(head.location()));
        values.put("address", head.address());
        values.put("accent", head.accent());
        values.put("on-accent", head.onAccent());
        values.put("link", link(notice, head));
        return values;
    }

    private static String said(String part, Notice notice, Wording words, Map<String, String> facts) {
        String key = notice.kind().key() + "." + part;
        String unknown = key + ".unknown-sender";
        return words.say(facts.get("sender").isEmpty() && words.has(unknown) ? unknown : key, facts);
    }

    private static Map<String, String> facts(Notice notice, Wording words) {
        Map<String, String> facts = new HashMap<>();
        facts.put("sender", OneLine.of(notice.fact(Fact.SENDER)));
        facts.put("request", named("request.", notice.fact(Fact.REQUEST), words));
        return facts;
    }

    private static List<Map<String, String>> rows(Notice notice, Letterhead head, Locale reader, Wording words) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Fact fact : ROWS) {
            String value = shown(fact, notice.fact(fact), head, reader, words);
            if (!value.isEmpty()) {
                String label = words.say("row." + fact.name().toLowerCase(Locale.ROOT));
                rows.add(Map.of("label", label, "value", value));
            }
        }
        return rows;
    }

    private static String shown(Fact fact, String value, Letterhead head, Locale reader, Wording words) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (fact) {
            case TYPE -> named("type.", value, words);
            case REQUEST -> named("request.", value, words);
            case RECEIVED ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(reader)
                        .format(Instant.parse(value).atZone(head.zone()));
            case SENDER, RECIPIENT, LABEL, REASON -> OneLine.of(value);
        };
    }

    /** What a code is called; a code of a newer release is shown as it is. */
    private static String named(String group, String code, Wording words) {
        String key = group + code.toLowerCase(Locale.ROOT);
        return words.has(key) ? words.say(key) : OneLine.of(code);
    }

    private static String link(Notice notice, Letterhead head) {
        return notice.item()
                .map(item -> head.portal() + "/renter/item.xhtml?id=" + item)
                .orElse(head.portal() + "/renter/inbox.xhtml");
    }
}
