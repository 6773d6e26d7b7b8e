package org.waypost.requests;

/** Names an address in a renter's book. */
public record SavedAddressId(long value) {}
