package org.waypost.loader;

import java.util.Set;
import org.waypost.spi.Settings;

/**
 * The settings of one tenant for one factory.
 *
 * @param tenant its short stable name, as in {@link org.waypost.spi.SpiContext#tenant()}
 * @param revision changes whenever the values do
 * @param values by the names of the factory's descriptors
 * @param secrets values that must not appear in logs
 * @since 0.1
 */
public record TenantSettings(String tenant, String revision, Settings values, Set<String> secrets) {
    /**
     * Copies the secrets.
     *
     * @since 0.1
     */
    public TenantSettings {
        secrets = Set.copyOf(secrets);
    }

    /** Shows no values. */
    @Override
    public String toString() {
        return "TenantSettings[" + tenant + ", revision " + revision + "]";
    }
}
