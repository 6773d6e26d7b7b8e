package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waypost.notifications.NoticeKind;

/** Puts notices into words. Never the contents of mail, except for a letter that was asked to bring them: who
 * sent it, what kind it is, and where to look. */
@ApplicationScoped
class LetterWriter {
    private static final Paper ONE = Paper.with("facts");
    private static final Paper SEVERAL = Paper.with("list");

    /** The letter for a reader by name and language. */
    Letter write(Notice notice, Letterhead head, String name, Locale language) {
        return write(notice, head, name, language, Enclosures.NONE);
    }

    /** The letter, with what it says about what it brings. */
    Letter write(Notice notice, Letterhead head, String name, Locale language, Enclosures enclosed) {
        Locale reader = head.reading(language);
        Wording words = Wording.in(reader);
        NewsInWords news = new NewsInWords(head, reader, words);
        boolean alone = notice.news().size() == 1;
        Map<String, String> values = values(notice.kind().key(), facts(notice, words), head, name, words);
        values.put("link", alone ? news.link(notice.news().get(0)) : head.portal() + "/renter/inbox.xhtml");
        if (enclosed.isLinked()) {
            values.putAll(linked(enclosed, notice, head, reader, words));
        }
        List<Map<String, String>> rows = alone ? news.rows(notice.news().get(0).facts()) : news.list(notice.news());
        return (alone ? ONE : SEVERAL).letter(words, values, rows);
    }

    /** The letter to a manager, who looks at the calendar of what runs out. */
    Letter write(StaffNews news, Letterhead head, String name, Locale language) {
        Locale reader = head.reading(language);
        Wording words = Wording.in(reader);
        NewsInWords inWords = new NewsInWords(head, reader, words);
        Map<String, String> names = new HashMap<>(Map.of("sender", "", "number", OneLine.of(news.fact(Fact.NUMBER))));
        Map<String, String> values = values(news.key(), names, head, name, words);
        values.put("link", head.portal() + "/customers/compliance-calendar.xhtml");
        return ONE.letter(words, values, inWords.rows(news.facts()));
    }

    private static Map<String, String> values(
            String key, Map<String, String> names, Letterhead head, String name, Wording words) {
        names.put("name", OneLine.of(name));
        names.put("location", OneLine.of(head.location()));
        Map<String, String> values = new HashMap<>();
        for (String part : List.of("subject", "title", "lead", "next", "button")) {
            values.put(part, NewsInWords.said(key, part, words, names));
        }
        values.put("greeting", words.say("greeting", names));
        values.put("copy-link", words.say("copy-link", names));
        values.put("why", words.say(own(key, "why", words), names));
        values.put("safe", words.say(own(key, "safe", words)));
        values.put("language", words.say("language"));
        values.put("location", OneLine.of(head.location()));
        values.put("address", head.address());
        values.put("accent", head.accent());
        values.put("on-accent", head.onAccent());
        return values;
    }

    /** What a letter of this kind says instead of what all say, where it does. */
    private static String own(String key, String part, Wording words) {
        String own = key + "." + part;
        return words.has(own) ? own : part;
    }

    /** What a letter says otherwise that brings a link: to files that are too large for it, or to an application. */
    private static Map<String, String> linked(
            Enclosures enclosed, Notice notice, Letterhead head, Locale reader, Wording words) {
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader)
                .format(enclosed.until().atZone(head.zone()));
        Map<String, String> values = new HashMap<>();
        values.put("link", enclosed.link().toString());
        Map<String, String> facts = Map.of("until", until, "location", OneLine.of(head.location()));
        if (notice.kind() == NoticeKind.SCAN_SENT) {
            List.of("lead", "button", "safe")
                    .forEach(part -> values.put(part, words.say("scan-linked." + part, facts)));
        } else {
            List.of("button", "safe", "why")
                    .forEach(part -> values.put(part, words.say("application-linked." + part, facts)));
        }
        return values;
    }

    /** The names of a single one; of several only how many there are. */
    private static Map<String, String> facts(Notice notice, Wording words) {
        Map<String, String> facts =
                new HashMap<>(NewsInWords.names(notice.news().get(0), words));
        facts.put("count", Integer.toString(notice.news().size()));
        return facts;
    }
}
