package org.waypost.spi;

import java.util.Map;
import java.util.Optional;

/**
 * The values of a factory's {@linkplain SettingDescriptor settings} for one tenant. Empty values count as absent.
 *
 * <p><b>Threading:</b> unchangeable. Holds secrets: {@link #toString()} shows names only.
 *
 * @since 0.1
 */
public final class Settings {
    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * Settings with these values.
     *
     * @param values by name
     * @return the settings
     * @since 0.1
     */
    public static Settings of(Map<String, String> values) {
        return new Settings(values);
    }

    /**
     * A value as text.
     *
     * @param name the setting's name
     * @return the value, if set and not empty
     * @since 0.1
     */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    /**
     * A value that must be there.
     *
     * @param name the setting's name
     * @return the value
     * @throws SpiException {@link SpiErrorCode#INVALID_REQUEST}, fault {@link SpiFault#TENANT_CONFIG}, when it is not set
     * @since 0.1
     */
    public String required(String name) {
        return text(name).orElseThrow(() -> wrong(name, "is not set", null));
    }

    /**
     * A value as a whole number.
     *
     * @param name the setting's name
     * @return the number, if set
     * @throws SpiException {@link SpiErrorCode#INVALID_REQUEST}, fault {@link SpiFault#TENANT_CONFIG}, when it is no number
     * @since 0.1
     */
    public Optional<Long> number(String name) {
        try {
            return text(name).map(String::trim).map(Long::valueOf);
        } catch (NumberFormatException e) {
            throw wrong(name, "is not a whole number", e);
        }
    }

    /**
     * A value as yes or no.
     *
     * @param name the setting's name
     * @return true only when the value is {@code true}
     * @since 0.1
     */
    public boolean flag(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }

    private static SpiException wrong(String name, String problem, Throwable cause) {
        return new SpiException(
                SpiErrorCode.INVALID_REQUEST, "setting " + name + " " + problem, cause, SpiFault.TENANT_CONFIG, false);
    }

    @Override
    public String toString() {
        return "Settings" + values.keySet();
    }
}
