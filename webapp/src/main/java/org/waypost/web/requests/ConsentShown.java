package org.waypost.web.requests;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.waypost.requests.ConsentText;
import org.waypost.requests.ConsentTexts;
import org.waypost.requests.RequestKind;
import org.waypost.requests.Wish;

/** The consent texts as this page showed them: whoever asks for mail to be opened agrees to just these. */
@Named
@ViewScoped
public class ConsentShown implements Serializable {
    @Inject
    private transient ConsentTexts texts;

    private final Map<RequestKind, Integer> editions = new EnumMap<>(RequestKind.class);

    /** The text beside a button. */
    public ConsentText of(RequestKind kind) {
        ConsentText current = texts.current(kind);
        editions.put(kind, current.edition());
        return current;
    }

    /** Whether there is something to agree to for a kind. */
    public boolean needed(RequestKind kind) {
        return kind != null && kind.opens();
    }

    /** The wish with the edition that was shown; others as they are. */
    public Wish agreed(Wish wish) {
        Integer edition = editions.get(wish.kind());
        return edition == null || !wish.kind().opens() ? wish : new Wish.Opening(wish.kind(), edition, wish.note());
    }
}
