package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.Site;
import org.waypost.tenancy.Sites;

/** The texts renters agree to when they ask for mail to be opened, in the language of the location. */
@ApplicationScoped
public class ConsentTexts {
    /** To be raised whenever a word of a text changes: who agreed to an earlier edition did not agree to this one. */
    static final int EDITION = 1;

    private static final String BUNDLE = "org.waypost.requests.consents";

    private final Sites sites;

    /** For the proxy. */
    protected ConsentTexts() {
        this(null);
    }

    /** Asks there which location this is. */
    @Inject
    public ConsentTexts(Sites sites) {
        this.sites = sites;
    }

    /**
     * The text that holds today.
     *
     * @throws PlatformException {@link RequestsError#WRONG_KIND} for a kind that opens nothing
     */
    public ConsentText current(RequestKind kind) {
        if (!kind.opens()) {
            throw new PlatformException(RequestsError.WRONG_KIND);
        }
        Site site = sites.current();
        ResourceBundle words = words(site.locale());
        Locale locale = words.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : words.getLocale();
        String text = words.getString(kind.apiName()).replace("{location}", site.name());
        return new ConsentText(kind, EDITION, locale, text);
    }

    /**
     * The text somebody agreed to by asking.
     *
     * @param seen the edition he was shown; without one it is today's
     * @throws PlatformException {@link RequestsError#CONSENT_OUTDATED} when that is not today's
     */
    ConsentText agreed(RequestKind kind, Optional<Integer> seen) {
        ConsentText current = current(kind);
        if (seen.isPresent() && seen.get() != current.edition()) {
            throw new PlatformException(RequestsError.CONSENT_OUTDATED, current.edition());
        }
        return current;
    }

    /** The root bundle is English: what the server's own language is does not matter. */
    private static ResourceBundle words(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
