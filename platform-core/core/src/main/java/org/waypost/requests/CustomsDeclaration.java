package org.waypost.requests;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Set;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;

/** What customs want to know of a parcel that crosses a border. */
@Embeddable
public class CustomsDeclaration {
    private static final int CONTENTS = 200;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    @Column(name = "customs_contents")
    private String contents;

    @Column(name = "customs_value_minor")
    private Long valueMinor;

    @Column(name = "customs_value_currency")
    private String valueCurrency;

    @Column(name = "customs_origin")
    private String origin;

    @Column(name = "customs_hs_code")
    private String hsCode;

    /** For JPA. */
    protected CustomsDeclaration() {}

    /**
     * A declaration.
     *
     * @param contents in words, up to 200 characters
     * @param value of the contents
     * @param origin ISO 3166-1 alpha-2 of where they were made
     * @param hsCode tariff number of 6 to 10 digits; dots and blanks mean nothing; empty for papers
     * @throws PlatformException {@link RequestsError#BAD_CUSTOMS}
     */
    public CustomsDeclaration(String contents, Money value, String origin, String hsCode) {
        this.contents = contents.trim();
        this.valueMinor = value.minor();
        this.valueCurrency = value.currency();
        this.origin = origin.trim().toUpperCase(Locale.ROOT);
        this.hsCode = hsCode.replaceAll("[. ]", "");
        boolean right = !this.contents.isEmpty()
                && this.contents.length() <= CONTENTS
                && valueMinor >= 0
                && COUNTRIES.contains(this.origin)
                && this.hsCode.matches("(\\d{6,10})?");
        if (!right) {
            throw new PlatformException(RequestsError.BAD_CUSTOMS);
        }
    }

    /** In words. */
    public String contents() {
        return contents;
    }

    /** Of the contents. */
    public Money value() {
        return new Money(valueMinor, valueCurrency);
    }

    /** Country of origin. */
    public String origin() {
        return origin;
    }

    /** Tariff number, digits only, or empty. */
    public String hsCode() {
        return hsCode;
    }
}
