package org.waypost.spi;

import java.util.List;
import java.util.Set;

/**
 * Makes products of one kind, one for each tenant that uses it.
 *
 * <p><b>Threading:</b> any number of threads at once. <b>Lifetime:</b> as long as the plugin is started; holds no state
 * per tenant.
 *
 * @param <P> what it makes
 * @param <C> the capabilities a product of this kind may have
 * @since 0.1
 */
public interface SpiFactory<P extends SpiProduct, C extends Enum<C>> {
    /**
     * The stable name by which tenants' settings and stored records refer to this factory; never changed, never reused.
     *
     * @return {@code a-z0-9-}, at most 40 characters, unique among all plugins
     * @since 0.1
     */
    String name();

    /**
     * What people see in a list.
     *
     * @return a few words of English
     * @since 0.1
     */
    String label();

    /**
     * What the products can do beyond what every product of the kind does. Declared: the host does not try it out, and
     * asks for nothing that is not declared.
     *
     * @return the capabilities; never null
     * @since 0.1
     */
    Set<C> capabilities();

    /**
     * The settings a product needs.
     *
     * @return descriptors in the order in which people see them; empty when there is nothing to set
     * @since 0.1
     */
    List<SettingDescriptor> settings();

    /**
     * Makes the product of one tenant. Must be quick and make no connection: that waits until the first call.
     *
     * @param scope for whom, and the host's services
     * @param settings values for {@link #settings()}
     * @return a product of its own, closed by the host
     * @throws SpiException {@code INVALID_REQUEST} with fault {@code TENANT_CONFIG} when settings are missing or senseless
     * @since 0.1
     */
    P create(SpiScope scope, Settings settings);

    /**
     * Tries settings out before they are used, without a lasting effect at the provider and without cost.
     *
     * @param scope for whom, and the host's services
     * @param context of the call
     * @param settings values for {@link #settings()}
     * @return whether they work; failures are answers here, not exceptions
     * @since 0.1
     */
    ConnectionCheck testConnection(SpiScope scope, SpiContext context, Settings settings);
}
