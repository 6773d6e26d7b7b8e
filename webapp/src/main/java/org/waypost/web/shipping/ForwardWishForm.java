package org.waypost.web.shipping;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.waypost.requests.ForwardTerms;
import org.waypost.requests.ServicePreference;
import org.waypost.shared.Money;

/** How a renter wants mail sent on, while he fills it in. */
public class ForwardWishForm implements Serializable {
    private ServicePreference preference = ServicePreference.CHEAPEST;
    private String service = "";
    private boolean quoteFirst;
    private BigDecimal cap;
    private String note = "";

    ForwardTerms terms(String currency) {
        boolean written = preference == ServicePreference.AS_WRITTEN;
        Optional<Money> most =
                Optional.ofNullable(cap).filter(typed -> quoteFirst).map(typed -> Money.of(typed, currency));
        return new ForwardTerms(preference, written ? service : "", quoteFirst, most);
    }

    // what the page binds to

    public ServicePreference getPreference() {
        return preference;
    }

    public void setPreference(ServicePreference chosen) {
        preference = Objects.requireNonNullElse(chosen, ServicePreference.CHEAPEST);
    }

    public String getService() {
        return service;
    }

    public void setService(String typed) {
        service = Objects.requireNonNullElse(typed, "");
    }

    public boolean isQuoteFirst() {
        return quoteFirst;
    }

    public void setQuoteFirst(boolean chosen) {
        quoteFirst = chosen;
    }

    public BigDecimal getCap() {
        return cap;
    }

    public void setCap(BigDecimal typed) {
        cap = typed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String typed) {
        note = Objects.requireNonNullElse(typed, "");
    }
}
