package org.waypost.web.shipping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.waypost.requests.ForwardTerms;
import org.waypost.requests.ServicePreference;
import org.waypost.shared.Money;
import org.waypost.tenancy.Sites;
import org.waypost.web.shell.Language;
import org.waypost.web.shell.SiteFormat;
import org.waypost.web.shell.Texts;

/** The words of shipments in the reader's language. */
@Named
@RequestScoped
public class ShippingWords {
    private static final String SLICE = "shipping";

    @Inject
    private Texts texts;

    @Inject
    private SiteFormat format;

    @Inject
    private Language language;

    @Inject
    private Sites sites;

    /** A text of these pages. */
    public String of(String key, Object... values) {
        return texts.from(SLICE, key, values);
    }

    String word(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return of(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + "." + constant.name());
    }

    /** How the renter wants it sent. */
    String service(ForwardTerms terms) {
        return terms.preference() == ServicePreference.AS_WRITTEN ? terms.service() : word(terms.preference());
    }

    /** Whether and up to where he has agreed to a price. */
    String price(ForwardTerms terms) {
        if (!terms.quoteFirst()) {
            return of("atOnce");
        }
        return terms.cap().map(cap -> of("quoteAbove", money(cap))).orElseGet(() -> of("quoteAlways"));
    }

    String money(Money money) {
        return format.money(money);
    }

    /** The name of a country. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
    }

    /** All countries, by name. */
    public Map<String, String> getCountries() {
        Map<String, String> byName = new TreeMap<>();
        for (String code : Locale.getISOCountries()) {
            byName.put(country(code), code);
        }
        return byName;
    }

    /** The currency of the location's prices. */
    public String getCurrency() {
        return sites.current().currency().getCurrencyCode();
    }
}
