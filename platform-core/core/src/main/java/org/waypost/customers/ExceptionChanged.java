package org.waypost.customers;

/** An exception for a renter was granted, or ended before its last day. */
public record ExceptionChanged(CustomerId customer) {}
