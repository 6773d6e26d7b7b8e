package org.waypost.notifications.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The paper letters are written on: text and HTML with one kind of rows.
 *
 * @param plain the text
 * @param html the HTML
 */
record Paper(Template plain, Template html) {
    private static final String ROWS = "{{>rows}}";

    /** The paper with rows as {@code letter-KIND.html} and {@code letter-KIND.txt} have them. */
    static Paper with(String kind) {
        return new Paper(Template.plain(file(kind, "txt")), Template.html(file(kind, "html")));
    }

    Letter letter(Wording words, Map<String, String> values, List<Map<String, String>> rows) {
        return new Letter(
                Locale.forLanguageTag(words.say("language")),
                values.get("subject"),
                plain.with(values, rows),
                html.with(values, rows));
    }

    private static String file(String kind, String ending) {
        String rows = Template.file("letter-" + kind + "." + ending);
        return Template.file("letter." + ending).replace(ROWS, rows.stripTrailing());
    }
}
