package org.waypost.spi;

import java.time.Instant;
import java.util.Locale;

/**
 * What every call carries: for whom, by whom, until when.
 *
 * <p>The host implements it; later versions may add methods. <b>Threading:</b> unchangeable, may be read by any thread.
 * <b>Lifetime:</b> one call; do not keep it.
 *
 * @since 0.1
 */
public interface SpiContext {
    /**
     * The tenant for whom the call is made.
     *
     * @return a short stable name, at most 40 characters of {@code a-z0-9-}
     * @since 0.1
     */
    String tenant();

    /**
     * Who caused the call, for the plugin's own records at its provider.
     *
     * @return the stable id of a person, program or job; never empty
     * @since 0.1
     */
    String actor();

    /**
     * What ties this call to the host's log lines; send it along where the provider takes such an id.
     *
     * @return 32 hexadecimal digits
     * @since 0.1
     */
    String correlationId();

    /**
     * When the caller stops waiting. A call that cannot end by then should fail with {@link SpiErrorCode#DOWN}.
     *
     * @return the instant after which the answer is thrown away
     * @since 0.1
     */
    Instant deadline();

    /**
     * The language for messages that people will read.
     *
     * @return the language and country of the actor, or of the tenant
     * @since 0.1
     */
    Locale locale();
}
