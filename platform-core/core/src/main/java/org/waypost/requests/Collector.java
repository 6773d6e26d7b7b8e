package org.waypost.requests;

/** Who stands at the counter: the renter himself, or a delegate who showed his code. */
record Collector(String name, boolean isDelegate) {}
