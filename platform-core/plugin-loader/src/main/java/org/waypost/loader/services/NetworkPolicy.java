package org.waypost.loader.services;

/**
 * Where the host's HTTP client may go.
 *
 * @param localMode whether private addresses and plain {@code http} are allowed, for trying out on one machine
 * @param largestAnswer the most bytes of an answer's body, decompressed
 * @since 0.1
 */
public record NetworkPolicy(boolean localMode, int largestAnswer) {
    private static final int MB_16 = 16 << 20;

    /** For platforms that others use. */
    public static final NetworkPolicy STRICT = new NetworkPolicy(false, MB_16);

    /** For trying out on one machine. */
    public static final NetworkPolicy LOCAL = new NetworkPolicy(true, MB_16);
}
