package org.waypost.web.rest;

import java.util.List;
import java.util.Optional;
import org.waypost.mailroom.Proposal;
import org.waypost.mailroom.WaitingMail;

/**
 * What recognition proposes for a piece. Texts are empty when nothing was found.
 *
 * @param confidence {@code exact}, {@code partial}, {@code several}, {@code company_only}, {@code none}, {@code blocked}, or
 *     {@code unread}
 * @param score the same in thousandths
 * @param candidates who may be meant, the best first
 * @param sender who sent it
 * @param mailType what it seems to be; absent when nothing tells
 * @param disownedBy numbers of the mailboxes whose renters gave it back; they are no candidates
 */
public record ProposalJson(
        String confidence,
        int score,
        List<CandidateJson> candidates,
        String sender,
        String mailType,
        String carrier,
        String trackingNumber,
        List<String> disownedBy) {
    static ProposalJson of(WaitingMail piece) {
        List<String> disownedBy = piece.disownedBy().stream().sorted().toList();
        return piece.proposal()
                .map(read -> of(read, disownedBy))
                .orElseGet(() -> new ProposalJson("unread", 0, List.of(), "", null, "", "", disownedBy));
    }

    private static ProposalJson of(Proposal read, List<String> disownedBy) {
        return new ProposalJson(
                MailItemJson.apiName(read.confidence()),
                read.score(),
                read.candidates().stream()
                        .map(candidate -> new CandidateJson(candidate.mailbox(), candidate.recipient()))
                        .toList(),
                read.sender(),
                Optional.ofNullable(read.type()).map(MailItemJson::apiName).orElse(null),
                read.carrier(),
                read.trackingNumber(),
                disownedBy);
    }

    /** Somebody who may be meant. */
    public record CandidateJson(String mailbox, String recipient) {}
}
