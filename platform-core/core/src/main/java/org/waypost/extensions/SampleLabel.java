package org.waypost.extensions;

import java.util.Base64;

/**
 * A label that was bought for trying and given back at once where the carrier takes labels back.
 *
 * @param trackingNumber as the carrier writes it; may be empty
 * @param mediaType of the file
 * @param base64 the file
 * @param givenBack whether the carrier took it back
 */
public record SampleLabel(String trackingNumber, String mediaType, String base64, boolean givenBack) {
    /** A label with its file. */
    public static SampleLabel of(String trackingNumber, String mediaType, byte[] file, boolean givenBack) {
        return new SampleLabel(trackingNumber, mediaType, Base64.getEncoder().encodeToString(file), givenBack);
    }
}
