package org.waypost.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.waypost.tenancy.Sites;

/** The desk where parcels are received, as far as the page's script does not do it: whose clock, whose units. */
@Named
@RequestScoped
public class PackagesPage {
    @Inject
    private Sites sites;

    /** The location's time zone. */
    public String getZone() {
        return sites.current().zone().getId();
    }

    /** Millimetres in a unit of length. */
    public BigDecimal getMillimetres() {
        return measures().millimetresInOne();
    }

    /** Grams in a unit of weight. */
    public BigDecimal getGrams() {
        return measures().gramsInOne();
    }

    /** Grams in the larger unit, in which heavy parcels are weighed. */
    public BigDecimal getParcelGrams() {
        return measures().gramsInOneLarge();
    }

    private Measures measures() {
        return Measures.in(sites.current().units());
    }
}
