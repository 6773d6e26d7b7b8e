package org.waypost.spi.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Documents as plain text: {@code documents.1.slot}, {@code documents.1.values.number} and so on. */
final class DocumentText {
    static final String PREFIX = "documents.";
    private static final String VALUES = ".values.";

    private DocumentText() {}

    static SortedMap<String, String> text(List<CaseDocument> documents) {
        SortedMap<String, String> text = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            put(text, PREFIX + (i + 1), documents.get(i));
        }
        return text;
    }

    private static void put(Map<String, String> text, String key, CaseDocument document) {
        text.put(key + ".slot", document.slot());
        text.put(key + ".type", document.type());
        text.put(key + ".file", document.file());
        text.put(key + ".review", document.review().name());
        document.expiresOn().ifPresent(day -> text.put(key + ".expiresOn", day.toString()));
        document.values().forEach((name, value) -> text.put(key + VALUES + name, value));
    }

    static List<CaseDocument> documents(Map<String, String> text) {
        return CaseFacts.numbered(PREFIX, text.keySet()).stream()
                .map(key -> document(text, key))
                .toList();
    }

    private static CaseDocument document(Map<String, String> text, String key) {
        return new CaseDocument(
                text.getOrDefault(key + ".slot", ""),
                text.getOrDefault(key + ".type", ""),
                text.getOrDefault(key + ".file", ""),
                values(text, key + VALUES),
                Optional.ofNullable(text.get(key + ".expiresOn")).map(LocalDate::parse),
                CaseDocument.Review.valueOf(text.getOrDefault(key + ".review", "")));
    }

    private static Map<String, String> values(Map<String, String> text, String prefix) {
        Map<String, String> values = new TreeMap<>();
        text.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                values.put(key.substring(prefix.length()), value);
            }
        });
        return values;
    }
}
