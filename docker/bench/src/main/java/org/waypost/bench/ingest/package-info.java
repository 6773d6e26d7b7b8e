/**
 * How fast mail comes in: the whole road of a photograph through the platform against a small program that writes the
 * same bytes and rows with the same durability and does nothing else.
 */
package org.waypost.bench.ingest;
