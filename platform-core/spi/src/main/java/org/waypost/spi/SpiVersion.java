package org.waypost.spi;

/**
 * The version of this contract. A plugin's manifest names the versions it works with:
 * {@code Plugin-Requires: >=0.1.0 & <0.2.0}.
 *
 * <p>Before 1.0 the second number tells of changes that break plugins, from 1.0 on the first; everything else is only added.
 *
 * @since 0.1
 */
public final class SpiVersion {
    /** The version, as semantic versioning writes it. */
    public static final String CURRENT = "0.1.0";

    private SpiVersion() {}
}
