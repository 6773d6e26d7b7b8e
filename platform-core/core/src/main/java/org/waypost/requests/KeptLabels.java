package org.waypost.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.content.BlobWriter;
import org.waypost.content.Contents;
import org.waypost.content.StoredBlob;
import org.waypost.shared.PlatformException;

/** Writes down what a carrier answered to a purchase, outside of any transaction but its own. */
@ApplicationScoped
class KeptLabels {
    private static final Logger LOG = LoggerFactory.getLogger(KeptLabels.class);

    private LabelPurchases purchases;
    private CarrierPort carriers;
    private BlobWriter writer;
    private Contents contents;

    /** For the proxy. */
    protected KeptLabels() {}

    @Inject
    KeptLabels(LabelPurchases purchases, CarrierPort carriers, BlobWriter writer, Contents contents) {
        this.purchases = purchases;
        this.carriers = carriers;
        this.writer = writer;
        this.contents = contents;
    }

    /** A label that comes when its shipment was settled otherwise is given back at once: it belongs to nobody. */
    Optional<OutboundShipment> keep(ShipmentId id, LabelPurchases.Doubt purchase, BoughtLabel label) {
        Optional<StoredBlob> file = stored(label);
        Optional<OutboundShipment> kept = purchases.bought(id, purchase.key(), label, file);
        if (kept.isEmpty()) {
            file.ifPresent(contents::discard);
            LOG.warn("label {} of {} came too late and is given back", label.shipment(), purchase.carrier());
            carriers.giveBack(purchase.carrier(), label.shipment());
        }
        return kept;
    }

    /** A label whose file cannot be kept was bought all the same; the carrier has the file. */
    private Optional<StoredBlob> stored(BoughtLabel label) {
        if (label.isText() || label.file().length == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(writer.write(new ByteArrayInputStream(label.file()), "label"));
        } catch (PlatformException notKept) {
            LOG.warn("the file of label {} could not be kept", label.shipment(), notKept);
            return Optional.empty();
        }
    }
}
