package org.waypost.samplemail;

import java.util.Optional;

/**
 * What a picture shows, for checking what was recognised in it.
 *
 * @param recipient as addressed: the person, or the business where only the business is on the piece
 * @param mailbox the number alone
 * @param sender name as printed
 * @param kind of mail
 * @param trackingNumber as its bar code reads, when the piece has one
 * @param language of the piece, two letters, ISO 639
 * @param byHand whether the address was written by hand
 */
public record Truth(
        String recipient,
        String mailbox,
        String sender,
        MailKind kind,
        Optional<String> trackingNumber,
        String language,
        boolean byHand) {}
