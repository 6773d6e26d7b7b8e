package org.waypost.plugins.compliance.usps;

import java.util.List;
import org.waypost.spi.compliance.Citation;
import org.waypost.spi.compliance.DocumentType;
import org.waypost.spi.compliance.FieldType;
import org.waypost.spi.compliance.FormField;

/**
 * An item of the form, or a fact beside it, and when it is needed.
 *
 * @param choices the values of a choice; {@code @photo} stands for the documents of purpose {@code photo}
 */
record FieldRule(
        String item,
        String key,
        String label,
        FieldType type,
        NeedRule need,
        List<String> choices,
        String filledBy,
        Citation citation) {
    private static final String DOCUMENTS = "@";

    boolean isItemOf(String prefix) {
        return !item.isEmpty() && key.startsWith(prefix + ".");
    }

    FormField in(Scene scene) {
        return new FormField(item, key, label, type, need.in(scene), offered(scene.book()), filledBy, citation);
    }

    private List<String> offered(RuleBook book) {
        if (choices.size() != 1 || !choices.get(0).startsWith(DOCUMENTS)) {
            return choices;
        }
        String purpose = choices.get(0).substring(DOCUMENTS.length());
        return book.accepted(purpose).stream().map(DocumentType::id).toList();
    }
}
