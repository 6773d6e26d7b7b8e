package org.waypost.requests;

/** The staff noted something of a request: who has it, whether its piece was pulled. Its renter is not told. */
public record RequestNoted(ActionRequestId request) {}
