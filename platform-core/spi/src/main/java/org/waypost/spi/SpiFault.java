package org.waypost.spi;

/**
 * Whose fault a failure is; decides whom the host tells.
 *
 * @since 0.1
 */
public enum SpiFault {
    /** The request itself was wrong; the person or program that made it is told. */
    CALLER,
    /** The location's settings or account are wrong; its manager is told. */
    TENANT_CONFIG,
    /** The provider failed or is away; trying again later may help. */
    EXTERNAL,
    /** The plugin or the host is wrong; the platform's administrator is told. */
    BUG
}
