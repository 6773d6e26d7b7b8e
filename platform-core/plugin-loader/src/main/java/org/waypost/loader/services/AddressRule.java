package org.waypost.loader.services;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Which addresses may be connected to. IPv6 is allowed by the one block that is public, IPv4 by leaving out what is not. */
final class AddressRule {
    private static final List<Block> NEVER = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("168.63.129.16", 32),
            Block.of("100.100.100.200", 32),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 4),
            Block.of("240.0.0.0", 4));
    private static final List<Block> PRIVATE = List.of(
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("172.16.0.0", 12),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15));
    private static final Block NAT64 = Block.of("64:ff9b::", 96);
    private static final Block PUBLIC_6 = Block.of("2000::", 3);
    private static final List<Block> NEVER_6 =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));
    private static final List<Block> PRIVATE_6 = List.of(Block.of("::1", 128), Block.of("fc00::", 7));
    private static final Block METADATA_6 = Block.of("fd00:ec2::254", 128);

    private final boolean privateAllowed;

    AddressRule(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    boolean allows(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return allows4(bytes);
        }
        if (NAT64.contains(bytes)) {
            return allows4(Arrays.copyOfRange(bytes, 12, 16));
        }
        return allows6(bytes);
    }

    private boolean allows4(byte[] bytes) {
        return !inside(NEVER, bytes) && (privateAllowed || !inside(PRIVATE, bytes));
    }

    private boolean allows6(byte[] bytes) {
        boolean open = PUBLIC_6.contains(bytes) && !inside(NEVER_6, bytes);
        return open || (privateAllowed && inside(PRIVATE_6, bytes) && !METADATA_6.contains(bytes));
    }

    private static boolean inside(List<Block> blocks, byte[] bytes) {
        return blocks.stream().anyMatch(block -> block.contains(bytes));
    }

    /** Addresses that begin with the same bits. */
    private static final class Block {
        private final byte[] start;
        private final int bits;

        private Block(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Block of(String start, int bits) {
            try {
                return new Block(InetAddress.getByName(start).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(start, e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
