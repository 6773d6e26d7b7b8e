package org.waypost.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts notices into words. Never the contents of mail: who sent it, what kind it is, and where to look. */
@ApplicationScoped
class LetterWriter {
    private static final Paper ONE = Paper.with("facts");
    private static final Paper SEVERAL = Paper.with("list");

    /** The letter for a reader by name and language. */
    Letter write(Notice notice, Letterhead head, String name, Locale language) {
        Locale reader = head.reading(language);
        Wording words = Wording.in(reader);
        NewsInWords news = new NewsInWords(head, reader, words);
        boolean alone = notice.news().size() == 1;
        Map<String, String> values = values(notice, head, name, words);
        values.put("link", alone ? news.link(notice.news().get(0)) : head.portal() + "/renter/inbox.xhtml");
        List<Map<String, String>> rows = alone ? news.facts(notice.news().get(0)) : news.list(notice.news());
        return (alone ? ONE : SEVERAL).letter(words, values, rows);
    }

    private static Map<String, String> values(Notice notice, Letterhead head, String name, Wording words) {
        Map<String, String> facts = facts(notice, words);
        facts.put("name", OneLine.of(name));
        facts.put("location", OneLine.of(head.location()));
        Map<String, String> values = new HashMap<>();
        for (String part : List.of("subject", "title", "lead", "next", "button")) {
            values.put(part, NewsInWords.said(notice.kind(), part, words, facts));
        }
        for (String part : List.of("greeting", "copy-link", "why", "safe")) {
            values.put(part, words.say(part, facts));
        }
        values.put("language", words.say("language"));
        values.put("location", OneLine.of(head.location()));
        values.put("address", head.address());
        values.put("accent", head.accent());
        values.put("on-accent", head.onAccent());
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
