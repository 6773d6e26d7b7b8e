package org.waypost.loader.guard;

import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** What callers get when the plugin is not there. */
final class Gone {
    private Gone() {}

    static SpiException notThere(FactoryKey key) {
        return new SpiException(SpiErrorCode.DOWN, "No plugin that is running offers the " + key);
    }

    static SpiException closed(Subject subject) {
        return new SpiException(
                SpiErrorCode.DOWN,
                "The plugin " + subject.resident().label() + " was stopped or its object was closed");
    }
}
