package org.waypost.audit;

/**
 * The place of an entry in its tenant's chain.
 *
 * @param seq 1 for the first of the tenant, without gaps
 * @param entryId the entry
 * @param hash the chain's hash after this entry
 */
record Seal(long seq, long entryId, ChainHash hash) {}
