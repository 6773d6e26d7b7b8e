package org.waypost.testkit.host;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waypost.spi.SpiException;
import org.waypost.spi.host.ValueStore;

/** Values in memory, with the host's limits. */
final class MemoryValues implements ValueStore {
    private final Map<String, String> values = new TreeMap<>();

    @Override
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(checked(key)));
    }

    @Override
    public synchronized void put(String key, String value) {
        if (value.length() > MAX_VALUE) {
            throw SpiException.invalid("value", "a value has at most " + MAX_VALUE + " characters");
        }
        values.put(checked(key), value);
    }

    @Override
    public synchronized boolean replace(String key, Optional<String> expected, String value) {
        if (!get(key).equals(expected)) {
            return false;
        }
        put(key, value);
        return true;
    }

    @Override
    public synchronized void remove(String key) {
        values.remove(checked(key));
    }

    private static String checked(String key) {
        if (key.isEmpty() || key.length() > MAX_KEY) {
            throw SpiException.invalid("key", "a key has 1 to " + MAX_KEY + " characters");
        }
        return key;
    }
}
