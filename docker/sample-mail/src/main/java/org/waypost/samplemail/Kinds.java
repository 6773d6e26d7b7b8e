package org.waypost.samplemail;

import static org.waypost.samplemail.Trade.AUTHORITY;
import static org.waypost.samplemail.Trade.BANK;
import static org.waypost.samplemail.Trade.DOCTOR;
import static org.waypost.samplemail.Trade.EMPLOYER;
import static org.waypost.samplemail.Trade.INSURER;
import static org.waypost.samplemail.Trade.LAW_OFFICE;
import static org.waypost.samplemail.Trade.PERSON;
import static org.waypost.samplemail.Trade.PUBLISHER;
import static org.waypost.samplemail.Trade.SCHOOL;
import static org.waypost.samplemail.Trade.SHOP;
import static org.waypost.samplemail.Trade.TAX_OFFICE;
import static org.waypost.samplemail.Trade.UTILITY;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.waypost.samplemail.ink.Dice;

/** Which kinds come how often, who sends them, and who draws them. */
final class Kinds {
    private static final List<MailKind> MIX = List.of(
            MailKind.LETTER,
            MailKind.LETTER,
            MailKind.LETTER,
            MailKind.LETTER,
            MailKind.LETTER,
            MailKind.PACKAGE,
            MailKind.PACKAGE,
            MailKind.LARGE_ENVELOPE,
            MailKind.MAGAZINE,
            MailKind.CHECK,
            MailKind.CERTIFIED_OR_LEGAL,
            MailKind.POSTCARD);

    private Kinds() {}

    static MailKind drawn(Dice dice) {
        return dice.oneOf(MIX);
    }

    static Set<Trade> senders(MailKind kind, Dice dice) {
        return switch (kind) {
            case LETTER ->
                dice.chance(0.28) ? EnumSet.of(PERSON) : EnumSet.complementOf(EnumSet.of(PERSON, SHOP, PUBLISHER));
            case LARGE_ENVELOPE -> EnumSet.of(LAW_OFFICE, INSURER, SCHOOL, EMPLOYER, AUTHORITY, DOCTOR);
            case MAGAZINE -> EnumSet.of(PUBLISHER);
            case PACKAGE -> EnumSet.of(SHOP);
            case CHECK -> EnumSet.of(BANK, INSURER, EMPLOYER, TAX_OFFICE, UTILITY);
            case CERTIFIED_OR_LEGAL -> EnumSet.of(LAW_OFFICE, AUTHORITY, TAX_OFFICE);
            case POSTCARD -> EnumSet.of(PERSON);
        };
    }

    static FlatPiece draw(MailKind kind, Posting posting) {
        return switch (kind) {
            case LETTER -> letter(posting);
            case LARGE_ENVELOPE -> Envelope.large(posting);
            case MAGAZINE -> Magazine.inWrap(posting);
            case PACKAGE -> posting.dice().chance(0.65) ? Parcel.box(posting) : MailingBag.draw(posting);
            case CHECK -> WindowEnvelope.check(posting);
            case CERTIFIED_OR_LEGAL -> CertifiedEnvelope.draw(posting);
            case POSTCARD -> Postcard.writtenSide(posting);
        };
    }

    private static FlatPiece letter(Posting posting) {
        boolean window = posting.from().trade() != PERSON && posting.dice().chance(0.5);
        return window ? WindowEnvelope.bill(posting) : Envelope.letter(posting);
    }
}
