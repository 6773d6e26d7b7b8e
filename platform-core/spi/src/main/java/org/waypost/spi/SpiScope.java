package org.waypost.spi;

import java.nio.file.Path;
import java.time.Clock;
import org.waypost.spi.host.HostHttp;
import org.waypost.spi.host.ProcessRunner;
import org.waypost.spi.host.TokenCache;
import org.waypost.spi.host.ValueStore;

/**
 * The tenant a product is made for, and what the host does for plugins. Everything here belongs to this tenant and this
 * plugin: another tenant's product gets another scope.
 *
 * <p>What goes beyond {@link #tokens()}, {@link #values()} and {@link #clock()} needs a permission that the plugin's
 * manifest declares and the administrator sees before installing. Without it the methods of the service answer with
 * {@link SpiErrorCode#UNSUPPORTED}.
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

    /**
     * Sends HTTP requests. Needs the permission {@code network} for the hosts it talks to.
     *
     * @return the client
     * @since 0.1
     */
    HostHttp http();

    /**
     * Keeps access tokens until they end.
     *
     * @return the cache
     * @since 0.1
     */
    TokenCache tokens();

    /**
     * Keeps small values for longer, in the host's database.
     *
     * @return the store
     * @since 0.1
     */
    ValueStore values();

    /**
     * Tells the time. Use it instead of the system's, so that tests can set it.
     *
     * @return the clock, in UTC
     * @since 0.1
     */
    Clock clock();

    /**
     * Runs programs of the machine. Needs the permission {@code process} for each program.
     *
     * @return the runner
     * @since 0.1
     */
    ProcessRunner processes();

    /**
     * A folder for this plugin's files, the same for all tenants and on this node only. Needs the permission
     * {@code directory}.
     *
     * @return an existing folder
     * @throws SpiException {@code UNSUPPORTED} without the permission
     * @since 0.1
     */
    Path directory();
}
