package org.waypost.extensions.internal;

import java.util.Locale;
import org.waypost.extensions.PluginKind;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.compliance.ComplianceRulesFactory;
import org.waypost.spi.recognizer.RecognizerFactory;
import org.waypost.spi.storage.BlobStoreFactory;

/** Which factory makes which kind of thing. */
final class Kinds {
    private Kinds() {}

    static Class<? extends SpiFactory<?, ?>> factory(PluginKind kind) {
        return switch (kind) {
            case CARRIER -> CarrierConnectorFactory.class;
            case STORAGE -> BlobStoreFactory.class;
            case COMPLIANCE -> ComplianceRulesFactory.class;
            case RECOGNIZER -> RecognizerFactory.class;
        };
    }

    /** A capability in lower case, as pages ask for it. */
    static String word(Enum<?> capability) {
        return capability.name().toLowerCase(Locale.ROOT);
    }
}
