/**
 * Whose mail a piece is, from what was read off its photograph: a job reads, plain classes compare the reading with the
 * names the location knows, and a proposal is kept for the clerk.
 *
 * <p>A name as it is compared is a {@link PlainName}; what the location knows lies in {@link KnownNames}; a {@link Fit} says
 * how well one mailbox goes with a reading, and {@link Matching} judges the fits.
 */
package org.waypost.mailroom.internal.recognition;
