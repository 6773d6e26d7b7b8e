package org.waypost.loader.services;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns host names into addresses. */
@FunctionalInterface
interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
}
