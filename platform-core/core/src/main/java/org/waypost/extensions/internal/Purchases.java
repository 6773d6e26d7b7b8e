package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.extensions.ExtensionsError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.carrier.Labels;
import org.waypost.tenancy.TenantScope;

/** Writes down what was bought while trying. */
@ApplicationScoped
@Transactional
class Purchases {
    @Inject
    private Ledger ledger;

    /** Writes it down before anything else is done with it; a purchase without a label is the plugin's mistake. */
    void record(String carrier, Labels labels) {
        ledger.record(
                "extensions.sample-label-bought",
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of(
                        "carrier",
                        carrier,
                        "shipment",
                        labels.shipment(),
                        "price",
                        labels.price().amount() + " " + labels.price().currency()));
        if (labels.parcels().isEmpty()) {
            throw new PlatformException(ExtensionsError.PLUGIN_BROKEN, carrier);
        }
    }
}
