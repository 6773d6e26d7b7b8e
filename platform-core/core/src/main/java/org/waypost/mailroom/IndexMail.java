package org.waypost.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keeps what pieces are found by, in the transaction that changes it. A piece that just came in has no words yet: its label
 * is found by its own key, so taking mail in costs nothing here.
 */
@ApplicationScoped
class IndexMail {
    /** A photographed page of print has fewer; more would only be noise. */
    private static final int MOST_READ = 300;

    /** How people quote a tracking number: by its end. */
    private static final int[] QUOTED = {4, 8};

    @Inject
    private MailItems items;

    @Inject
    private MailIndex index;

    void assigned(@Observes MailAssigned event) {
        note(event.item());
    }

    void unassigned(@Observes MailUnassigned event) {
        note(event.item());
    }

    void quarantined(@Observes MailQuarantined event) {
        note(event.item());
    }

    void described(@Observes MailDescribed event) {
        note(event.item());
    }

    void recognised(@Observes MailRecognised event) {
        Collection<String> words =
                Words.of(event.text()).stream().limit(MOST_READ).toList();
        index.keep(event.item(), WordSource.READ, words);
    }

    void note(MailItemId id) {
        index.keep(id, WordSource.NOTED, words(items.withId(id)));
    }

    static Set<String> words(MailItem item) {
        MailDetails noted = item.noted();
        Set<String> words = new LinkedHashSet<>(Words.of(String.join(
                " ",
                item.labelCode(),
                item.mailboxNumber(),
                item.recipientName(),
                noted.sender(),
                noted.trackingNumber(),
                noted.shelf())));
        words.addAll(Words.of(noted.details()));
        words.add(Words.joined(noted.shelf()));
        addEnds(Words.joined(noted.trackingNumber()), words);
        words.remove("");
        return words;
    }

    private static void addEnds(String number, Set<String> words) {
        words.add(number);
        for (int last : QUOTED) {
            if (number.length() > last) {
                words.add(number.substring(number.length() - last));
            }
        }
    }
}
