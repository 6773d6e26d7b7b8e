package org.waypost.loader.guard;

/** Where a proxy finds the plugin's object at the moment of a call. */
interface Anchor {
    /** Takes hold of the object, or throws an SpiException when it is gone. */
    Grip grip();

    /** Whether callers may close the object; products are closed by the house alone. */
    default boolean closable() {
        return false;
    }

    /** The caller closed the object. */
    default void closed() {}

    /** For {@code toString}. */
    String name();
}
