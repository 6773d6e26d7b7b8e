package org.waypost.spi.recognizer;

import org.waypost.spi.SpiFactory;

/**
 * Makes {@link Recognizer}s of one kind. Its {@link #testConnection} tells whether what it needs is there.
 *
 * @since 0.1
 */
public interface RecognizerFactory extends SpiFactory<Recognizer, RecognizerCapability> {}
