package org.waypost.web.walk;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Texts of the English bundles that no Spanish page should show. */
final class EnglishWords {
    private static final List<String> BUNDLES = List.of(
            "shell",
            "pages",
            "intake",
            "again",
            "counter",
            "items",
            "requests",
            "hooks",
            "desk",
            "folders",
            "handover",
            "scans",
            "shipping",
            "assignments",
            "boxes",
            "packages",
            "papers",
            "sections",
            "cases",
            "apply",
            "registration",
            "reports",
            "privacy",
            "notices",
            "errors");

    private EnglishWords() {}

    /** English texts that are not also Spanish ones, without those that hold a value. */
    static Set<String> only() {
        Set<String> english = texts(Locale.ENGLISH);
        english.removeAll(texts(Locale.forLanguageTag("es")));
        english.removeIf(text -> text.contains("{"));
        // a language is offered in its own words
        english.remove("English");
        return english;
    }

    private static Set<String> texts(Locale language) {
        Set<String> texts = new HashSet<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle("org.waypost.web.i18n." + name, language);
            bundle.keySet().forEach(key -> texts.add(bundle.getString(key)));
        }
        return texts;
    }
}
