package org.waypost.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.waypost.content.SealedWords;

/** The numbers that stand on documents: kept under the tenant's key, each for its own document only. */
@ApplicationScoped
class DocumentNumbers {
    @Inject
    private SealedWords words;

    void keep(Document document, String number) {
        document.keepNumber(number.isEmpty() ? "" : words.seal(purpose(document), number));
    }

    String of(Document document) {
        String sealed = document.numberSealed();
        return sealed.isEmpty() ? "" : words.open(purpose(document), sealed).orElse("");
    }

    private static String purpose(Document document) {
        return "document-number " + document.documentId().value();
    }
}
