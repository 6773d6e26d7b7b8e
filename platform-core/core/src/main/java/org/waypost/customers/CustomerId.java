package org.waypost.customers;

/** Names a customer. */
public record CustomerId(long value) {}
