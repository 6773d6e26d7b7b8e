package org.waypost.loader.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "127.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "198.18.0.1",
                "::1",
                "fd12::1"
            })
    void private_addresses_are_for_local_mode_only(String address) throws UnknownHostException {
        assertThat(allows(false, address)).isFalse();
        assertThat(allows(true, address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "169.254.169.254",
                "168.63.129.16",
                "100.100.100.200",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "::",
                "fe80::1",
                "ff02::1",
                "fd00:ec2::254",
                "2002:0a00:0001::",
                "64:ff9b::a9fe:a9fe",
                "2001:db8::1",
                "2001:0:1::1",
                "::ffff:169.254.169.254",
                "fec0::1"
            })
    void others_are_never_connected_to(String address) throws UnknownHostException {
        assertThat(allows(false, address)).isFalse();
        assertThat(allows(true, address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"64:ff9b::a00:1", "::ffff:10.0.0.1"})
    void private_addresses_in_other_clothes_are_private(String address) throws UnknownHostException {
        assertThat(allows(false, address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "64:ff9b::101:101", "::ffff:1.1.1.1"})
    void public_addresses_are_allowed(String address) throws UnknownHostException {
        assertThat(allows(false, address)).isTrue();
    }

    private static boolean allows(boolean local, String address) throws UnknownHostException {
        return new AddressRule(local).allows(InetAddress.getByName(address));
    }
}
