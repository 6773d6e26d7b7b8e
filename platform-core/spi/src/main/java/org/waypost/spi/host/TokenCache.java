package org.waypost.spi.host;

import java.util.function.Supplier;

/**
 * Keeps access tokens in memory, so that not every call signs in. Belongs to one tenant, one plugin and one set of
 * settings: changed settings begin with an empty cache.
 *
 * <p><b>Threading:</b> any number of threads at once; for one name only one of them signs in and the others wait for it.
 *
 * @since 0.1
 */
public interface TokenCache {
    /**
     * A token that still holds for a while.
     *
     * @param name which one, where a provider gives several
     * @param signIn fetches a new one; called when there is none or it is about to end
     * @return the token's value
     * @since 0.1
     */
    String token(String name, Supplier<AccessToken> signIn);

    /**
     * Throws a token away that the provider refused, so that the next call signs in anew.
     *
     * @param name which one
     * @since 0.1
     */
    void forget(String name);
}
