package org.waypost.samplemail;

/**
 * One picture of one piece of mail and what it shows.
 *
 * @param jpeg the picture's file; not copied, so leave it as it is
 * @param truth what the picture shows
 */
@SuppressWarnings("ArrayRecordComponent") // a picture is its bytes; pieces are never compared
public record SamplePiece(byte[] jpeg, Truth truth) {}
