package org.waypost.loader.guard;

/**
 * Names a factory among those of all plugins.
 *
 * @param kind the SPI's interface of the factory
 * @param name {@link org.waypost.spi.SpiFactory#name()}
 */
public record FactoryKey(Class<?> kind, String name) {
    @Override
    public String toString() {
        return kind.getSimpleName() + " '" + name + "'";
    }
}
