package org.waypost.spi;

/**
 * The tenant a product is made for. The host implements it; its services for plugins will be added here.
 *
 * <p><b>Threading:</b> may be used by any thread. <b>Lifetime:</b> that of the product.
 *
 * @since 0.1
 */
public interface SpiScope {
    /**
     * The tenant, as in {@link SpiContext#tenant()}.
     *
     * @return a short stable name, at most 40 characters of {@code a-z0-9-}
     * @since 0.1
     */
    String tenant();
}
