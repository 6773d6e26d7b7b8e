package org.waypost.mailroom.internal.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waypost.mailroom.MailDetails;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailType;
import org.waypost.mailroom.Proposal;
import org.waypost.mailroom.Reading;
import org.waypost.mailroom.Reading.Clue;
import org.waypost.mailroom.Reading.Kind;

/**
 * What a reading tells beside the recipient.
 *
 * @param sender as this mailbox's earlier pieces write it, if one of them is meant; empty when unknown
 * @param type null unless the piece itself says it
 * @param carrier name, or empty
 * @param trackingNumber or empty
 */
record Observations(String sender, MailType type, String carrier, String trackingNumber) {
    private static final Map<String, String> CARRIERS =
            Map.of("usps", "USPS", "ups", "UPS", "fedex", "FedEx", "dhl", "DHL", "amazon", "Amazon");
    /** The post's numbers stand on letters too. */
    private static final Set<String> PARCEL_SERVICES = Set.of("ups", "fedex", "dhl", "amazon");

    private static final double SURE = 0.7;
    private static final double SAME = 0.85;
    private static final int NAME = 200;
    private static final int SHORT = 64;

    static Observations of(Reading reading, List<String> earlierSenders) {
        String carrier = value(reading, Kind.CARRIER);
        return new Observations(
                cut(known(value(reading, Kind.SENDER), earlierSenders), NAME),
                type(reading, carrier),
                cut(CARRIERS.getOrDefault(carrier, carrier), SHORT),
                cut(value(reading, Kind.TRACKING_NUMBER), SHORT));
    }

    private static String value(Reading reading, Kind kind) {
        return reading.best(kind).map(Clue::value).orElse("");
    }

    private static MailType type(Reading reading, String carrier) {
        if (isSure(reading, Kind.LEGAL_MARK)) {
            return MailType.CERTIFIED_OR_LEGAL;
        }
        return PARCEL_SERVICES.contains(carrier) && isSure(reading, Kind.TRACKING_NUMBER) ? MailType.PACKAGE : null;
    }

    private static boolean isSure(Reading reading, Kind kind) {
        return reading.best(kind).filter(clue -> clue.confidence() >= SURE).isPresent();
    }

    private static String known(String read, List<String> earlier) {
        PlainName plain = PlainName.of(read);
        return earlier.stream()
                .filter(sender -> PlainName.of(sender).likeness(plain) >= SAME)
                .max(Comparator.comparingDouble(sender -> PlainName.of(sender).likeness(plain)))
                .orElse(read);
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit);
    }

    Proposal proposal(MailItemId item, Match match) {
        return new Proposal(
                item,
                match.confidence(),
                match.score(),
                match.best(),
                match.others(),
                sender,
                type,
                carrier,
                trackingNumber);
    }

    /** What is noted about a piece, with what a proposal adds; nothing that somebody noted is changed. */
    static MailDetails added(MailDetails noted, Proposal proposal) {
        boolean untouched = noted.type() == MailType.LETTER && proposal.type() != null;
        return new MailDetails(
                first(noted.sender(), proposal.sender()),
                untouched ? proposal.type() : noted.type(),
                noted.lengthMm(),
                noted.widthMm(),
                noted.heightMm(),
                noted.weightGrams(),
                noted.details(),
                first(noted.carrier(), proposal.carrier()),
                first(noted.trackingNumber(), proposal.trackingNumber()),
                noted.shelf());
    }

    private static String first(String noted, String read) {
        return noted.isEmpty() ? read : noted;
    }
}
