package org.waypost.spi.recognizer;

/**
 * What a recognizer may find in a photograph.
 *
 * @since 0.1
 */
public enum RecognizerCapability {
    /** Printed words with their place. */
    TEXT,
    /** Barcodes of any form. */
    BARCODES,
    /** What the words mean: {@link Field}s. */
    FIELDS
}
