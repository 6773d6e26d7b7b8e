package org.waypost.requests;

import org.waypost.customers.CustomerId;

/** An operator began to work on a request; its renter can take it back no more. */
public record RequestBegun(ActionRequestId request, CustomerId customer) {}
