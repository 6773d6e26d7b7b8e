package org.waypost.extensions.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waypost.requests.BoughtLabel;
import org.waypost.requests.CustomsDeclaration;
import org.waypost.requests.ForwardingAddress;
import org.waypost.requests.ParcelMeasures;
import org.waypost.requests.ParcelProgress;
import org.waypost.requests.Refund;
import org.waypost.requests.ShippingRate;
import org.waypost.shared.Money;
import org.waypost.spi.carrier.CustomsDeclaration.Contents;
import org.waypost.spi.carrier.CustomsDeclaration.Item;
import org.waypost.spi.carrier.CustomsDeclaration.Undeliverable;
import org.waypost.spi.carrier.Dimensions;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.Labels;
import org.waypost.spi.carrier.Parcel;
import org.waypost.spi.carrier.PostalAddress;
import org.waypost.spi.carrier.Rate;
import org.waypost.spi.carrier.TrackingReport;
import org.waypost.spi.carrier.TrackingStatus;
import org.waypost.spi.carrier.VoidOutcome;
import org.waypost.spi.carrier.Weight;

/**
 * Shipments in the carriers' words, and theirs in ours.
 */
final class CarrierWords {
    private CarrierWords() {}

    static PostalAddress address(ForwardingAddress to) {
        return new PostalAddress(
                to.name(),
                to.company(),
                to.lines(),
                to.town(),
                to.region(),
                to.postcode(),
                to.country(),
                new PostalAddress.Contact(to.phone(), ""));
    }

    static ForwardingAddress address(PostalAddress as, String phone) {
        return new ForwardingAddress(
                as.name(), as.company(), as.lines(), as.city(), as.region(), as.postalCode(), as.country(), phone);
    }

    static Parcel parcel(ParcelMeasures measures) {
        return new Parcel(weight(measures), sides(measures), "");
    }

    private static Optional<Dimensions> sides(ParcelMeasures measures) {
        return measures.hasSides()
                ? Optional.of(new Dimensions(
                        centimetres(measures.lengthMm()),
                        centimetres(measures.widthMm()),
                        centimetres(measures.heightMm()),
                        Dimensions.Unit.CM))
                : Optional.empty();
    }

    private static BigDecimal centimetres(int mm) {
        return BigDecimal.valueOf(mm, 1);
    }

    /** A parcel is declared as one kind of thing; without a tariff number it is papers. */
    static org.waypost.spi.carrier.CustomsDeclaration customs(
            CustomsDeclaration declared, ParcelMeasures measures, String signer) {
        Money value = declared.value();
        return new org.waypost.spi.carrier.CustomsDeclaration(
                declared.hsCode().isEmpty() ? Contents.DOCUMENTS : Contents.MERCHANDISE,
                declared.contents(),
                Undeliverable.RETURN,
                signer,
                "",
                List.of(new Item(
                        declared.contents(),
                        1,
                        new org.waypost.spi.Money(value.amount(), value.currency()),
                        weight(measures),
                        declared.origin(),
                        declared.hsCode())));
    }

    private static Weight weight(ParcelMeasures measures) {
        return new Weight(BigDecimal.valueOf(measures.weightGrams()), Weight.Unit.G);
    }

    static ShippingRate rate(Rate rate) {
        return new ShippingRate(
                rate.id(), rate.service().code(), rate.service().name(), money(rate.price()), rate.arrives());
    }

    /** One parcel was sent, so one label came; a purchase without a file is one all the same. */
    static BoughtLabel label(Labels labels) {
        List<Labels.ParcelLabel> parcels = labels.parcels();
        return parcels.isEmpty()
                ? new BoughtLabel(
                        labels.shipment(), "", money(labels.price()), LabelFormat.PDF.mediaType(), new byte[0])
                : new BoughtLabel(
                        labels.shipment(),
                        parcels.get(0).trackingNumber(),
                        money(labels.price()),
                        parcels.get(0).format().mediaType(),
                        parcels.get(0).file().toArray());
    }

    static Refund refund(VoidOutcome outcome) {
        return outcome == VoidOutcome.REFUND_PENDING ? Refund.PENDING : Refund.GIVEN;
    }

    /** What a voided or unknown parcel does is nothing we could tell. */
    static Optional<ParcelProgress> progress(TrackingStatus status) {
        return status == TrackingStatus.UNKNOWN || status == TrackingStatus.CANCELLED
                ? Optional.empty()
                : Optional.of(ParcelProgress.valueOf(status.name()));
    }

    /** Where parcels are, by tracking number; of which nothing is known is left out. */
    static Map<String, ParcelProgress> progress(List<TrackingReport> reports) {
        Map<String, ParcelProgress> news = new HashMap<>();
        reports.forEach(report -> progress(report.status()).ifPresent(progress -> news.put(report.number(), progress)));
        return news;
    }

    private static Money money(org.waypost.spi.Money price) {
        return Money.of(price.amount(), price.currency());
    }
}
