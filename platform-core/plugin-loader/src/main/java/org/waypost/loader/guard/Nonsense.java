package org.waypost.loader.guard;

/** A plugin gave back what its interface does not allow. */
final class Nonsense extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Nonsense(String what) {
        super(what);
    }
}
