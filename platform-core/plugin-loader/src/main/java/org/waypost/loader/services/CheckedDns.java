package org.waypost.loader.services;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves a host once for a connection and refuses it when any of its addresses is not allowed. */
final class CheckedDns implements DnsResolver {
    private final Resolver resolver;
    private final AddressRule rule;

    CheckedDns(Resolver resolver, AddressRule rule) {
        this.resolver = resolver;
        this.rule = rule;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        for (InetAddress address : addresses) {
            if (!rule.allows(address)) {
                throw new RefusedAddress(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
