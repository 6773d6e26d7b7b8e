package org.waypost.spi.storage;

import java.util.List;
import java.util.Set;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiScope;

/**
 * Makes {@link BlobStore}s of one kind.
 *
 * <p><b>Threading:</b> any number of threads at once. <b>Lifetime:</b> as long as the plugin is started; holds no state
 * per tenant.
 *
 * @since 0.1
 */
public interface BlobStoreFactory {
    /**
     * The stable name by which tenants' settings refer to this kind of store; never changed, never reused.
     *
     * @return {@code a-z0-9-}, at most 40 characters, unique among all plugins
     * @since 0.1
     */
    String name();

    /**
     * What people see in a list of stores.
     *
     * @return a few words of English
     * @since 0.1
     */
    String label();

    /**
     * What the stores can do beyond put, get whole, head and delete. Declared, the host does not try it out.
     *
     * @return the capabilities
     * @since 0.1
     */
    Set<BlobStoreCapability> capabilities();

    /**
     * The settings a store needs.
     *
     * @return descriptors in the order in which people see them
     * @since 0.1
     */
    List<SettingDescriptor> settings();

    /**
     * Makes the store of one tenant. Must be quick: connections are made when first needed.
     *
     * @param scope for whom
     * @param settings values for {@link #settings()}
     * @return a store of its own, closed by the host
     * @throws org.waypost.spi.SpiException {@code INVALID_REQUEST} with fault {@code TENANT_CONFIG} when settings are missing or senseless
     * @since 0.1
     */
    BlobStore create(SpiScope scope, Settings settings);

    /**
     * Tries settings out before they are saved: writes, reads and deletes a small blob of its own.
     *
     * @param context of the call
     * @param settings values for {@link #settings()}
     * @return whether they work; failures are answers here, not exceptions
     * @since 0.1
     */
    ConnectionCheck testConnection(SpiContext context, Settings settings);
}
