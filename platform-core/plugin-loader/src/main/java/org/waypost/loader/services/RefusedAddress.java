package org.waypost.loader.services;

import java.net.UnknownHostException;

/** A host name leads to an address that must not be connected to. */
final class RefusedAddress extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedAddress(String host) {
        super("The host " + host + " leads to an address that is not public");
    }
}
