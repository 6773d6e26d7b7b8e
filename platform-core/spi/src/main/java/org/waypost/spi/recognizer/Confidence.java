package org.waypost.spi.recognizer;

import org.waypost.spi.SpiException;

/** The range of all confidences. */
final class Confidence {
    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw SpiException.invalid("confidence", "a confidence is 0 to 1, not " + confidence);
        }
    }
}
