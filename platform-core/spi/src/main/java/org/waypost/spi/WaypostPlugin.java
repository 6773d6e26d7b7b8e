package org.waypost.spi;

import java.util.List;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.spi.recognizer.RecognizerFactory;
import org.waypost.spi.storage.BlobStoreFactory;

/**
 * The root of a plugin, found by {@link java.util.ServiceLoader}.
 *
 * <p>A plugin overrides the methods of the kinds it offers; the others answer with an empty list, so a plugin compiled
 * today still loads when kinds are added.
 *
 * <p><b>Threading:</b> the host calls each method once, from one thread, when the plugin starts. <b>Lifetime:</b> one
 * instance as long as the plugin is started. It must have a public constructor without arguments that does no work.
 *
 * @since 0.1
 */
public interface WaypostPlugin {
    /**
     * The carriers to which this plugin connects.
     *
     * @return the factories, in the order in which people see them; never null
     * @since 0.1
     */
    default List<CarrierConnectorFactory> carrierConnectorFactories() {
        return List.of();
    }

    /**
     * The places where this plugin can keep blobs.
     *
     * @return the factories, in the order in which people see them; never null
     * @since 0.1
     */
    default List<BlobStoreFactory> blobStoreFactories() {
        return List.of();
    }

    /**
     * The sets of rules about whom a location may serve that this plugin knows.
     *
     * @return the factories, in the order in which people see them; never null
     * @since 0.1
     */
    default List<ComplianceRulesFactory> complianceRulesFactories() {
        return List.of();
    }

    /**
     * The ways in which this plugin can read photographs of mail.
     *
     * @return the factories, in the order in which people see them; never null
     * @since 0.1
     */
    default List<RecognizerFactory> recognizerFactories() {
        return List.of();
    }
}
