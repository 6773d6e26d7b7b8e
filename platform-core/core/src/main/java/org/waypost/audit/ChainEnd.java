package org.waypost.audit;

/** The places of the newest seal and the newest digest of a tenant at one moment; 0 when there is none. */
record ChainEnd(long seal, long digest) {}
