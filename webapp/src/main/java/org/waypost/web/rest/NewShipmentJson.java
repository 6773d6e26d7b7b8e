package org.waypost.web.rest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.waypost.requests.ActionRequestId;
import org.waypost.requests.CustomsDeclaration;
import org.waypost.requests.ParcelMeasures;
import org.waypost.shared.Money;
import org.waypost.shared.PlatformException;
import org.waypost.shared.SharedError;

/**
 * A parcel to be sent.
 *
 * @param requests ids of the requests whose pieces travel in it, of one renter and to one address; not read when a parcel is
 *     measured again
 * @param weightGrams with packaging
 * @param lengthMm the sides: all three or none
 * @param customs needed when it crosses a border
 */
public record NewShipmentJson(
        List<String> requests,
        BigDecimal weightGrams,
        BigDecimal lengthMm,
        BigDecimal widthMm,
        BigDecimal heightMm,
        CustomsJson customs) {
    Collection<ActionRequestId> ids() {
        if (requests == null) {
            throw new PlatformException(SharedError.INVALID, "requests");
        }
        return requests.stream().map(id -> ActionRequestId.of(id)).toList();
    }

    ParcelMeasures measures() {
        return new ParcelMeasures(
                MailDetailsJson.whole("weightGrams", weightGrams, 0),
                MailDetailsJson.whole("lengthMm", lengthMm, 0),
                MailDetailsJson.whole("widthMm", widthMm, 0),
                MailDetailsJson.whole("heightMm", heightMm, 0));
    }

    Optional<CustomsDeclaration> declared() {
        return Optional.ofNullable(customs).map(CustomsJson::declaration);
    }

    /**
     * What customs want to know.
     *
     * @param contents in words
     * @param value of the contents
     * @param origin ISO 3166-1 alpha-2 of where they were made
     * @param hsCode tariff number of 6 to 10 digits; absent for papers
     */
    public record CustomsJson(String contents, MoneyJson value, String origin, String hsCode) {
        static CustomsJson of(CustomsDeclaration declared) {
            return new CustomsJson(
                    declared.contents(),
                    MoneyJson.of(Optional.of(declared.value())),
                    declared.origin(),
                    declared.hsCode());
        }

        private CustomsDeclaration declaration() {
            Money worth = MoneyJson.money(value).orElseThrow(() -> new PlatformException(SharedError.INVALID, "value"));
            return new CustomsDeclaration(
                    String.valueOf(contents), worth, String.valueOf(origin), hsCode == null ? "" : hsCode);
        }
    }
}
