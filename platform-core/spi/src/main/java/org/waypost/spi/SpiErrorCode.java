package org.waypost.spi;

/**
 * What kind of no a plugin says. Each has the fault and the answer to "may the same call be made again?" that usually
 * hold; a {@link SpiException} may say otherwise.
 *
 * @since 0.1
 */
public enum SpiErrorCode {
    /** The provider does not accept the account or key. */
    AUTH(SpiFault.TENANT_CONFIG, false),
    /** A value of the request is wrong; {@link SpiException#field()} names it. */
    INVALID_REQUEST(SpiFault.CALLER, false),
    /** A postal address is not good enough. */
    ADDRESS(SpiFault.CALLER, false),
    /** The thing named does not exist. */
    NOT_FOUND(SpiFault.CALLER, false),
    /** The provider does not offer this for these values. */
    NOT_SERVICEABLE(SpiFault.CALLER, false),
    /** Too many calls; {@link SpiException#retryAfter()} may say when to come back. */
    RATE_LIMITED(SpiFault.EXTERNAL, true),
    /** The provider is away, too slow, or failed on its side. */
    DOWN(SpiFault.EXTERNAL, true),
    /** There is no room left, or a quota is used up. */
    FULL(SpiFault.EXTERNAL, true),
    /** The call may have had its effect or not; only asking can tell. */
    OUTCOME_UNKNOWN(SpiFault.EXTERNAL, false),
    /** The plugin cannot do this at all; its capabilities say so. */
    UNSUPPORTED(SpiFault.BUG, false),
    /** The plugin found itself in a state that should not be. */
    INTERNAL(SpiFault.BUG, false);

    private final SpiFault fault;
    private final boolean retryable;

    SpiErrorCode(SpiFault fault, boolean retryable) {
        this.fault = fault;
        this.retryable = retryable;
    }

    /**
     * Whose fault it usually is.
     *
     * @return the usual fault
     * @since 0.1
     */
    public SpiFault fault() {
        return fault;
    }

    /**
     * Whether the same call usually may be made again.
     *
     * @return true when trying again makes sense
     * @since 0.1
     */
    public boolean retryable() {
        return retryable;
    }
}
