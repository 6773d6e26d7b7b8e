package org.waypost.verification;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** What can be wrong with papers. */
public enum VerificationError implements PlatformErrorCode {
    /** There is no such document here. */
    UNKNOWN_DOCUMENT("VERIFICATION-0001", Fault.CALLER, 404),
    /** The document is not in a state that allows this. */
    WRONG_STATE("VERIFICATION-0002", Fault.CALLER, 409),
    /** Somebody changed the document since the page was shown. */
    CHANGED_MEANWHILE("VERIFICATION-0003", Fault.CALLER, 409),
    /** It is not said which ID it is, or that ID does not serve here. */
    WRONG_ID("VERIFICATION-0004", Fault.CALLER, 422),
    /** Something that stands on the document is missing or too long; the argument is which: number, issuer, expiry. */
    DETAIL_NEEDED("VERIFICATION-0005", Fault.CALLER, 422),
    /** The last day of the document has passed; the argument is that day. */
    OUT_OF_DATE("VERIFICATION-0006", Fault.CALLER, 422),
    /** There is no file. */
    FRONT_NEEDED("VERIFICATION-0007", Fault.CALLER, 422),
    /** The back of the card is missing. */
    BACK_NEEDED("VERIFICATION-0008", Fault.CALLER, 422),
    /** Front and back are the same picture. */
    SAME_SIDES("VERIFICATION-0009", Fault.CALLER, 422),
    /** A rejection needs a reason in words. */
    REASON_NEEDED("VERIFICATION-0010", Fault.CALLER, 422),
    /** More files than one person can have here; the argument is the limit. */
    TOO_MANY_DOCUMENTS("VERIFICATION-0011", Fault.CALLER, 409),
    /** No paper of this person has been approved yet. */
    PAPERS_MISSING("VERIFICATION-0012", Fault.CALLER, 409),
    /** There is no such application here. */
    UNKNOWN_APPLICATION("VERIFICATION-0030", Fault.CALLER, 404),
    /** The application is not in a state that allows this; the argument is its state. */
    WRONG_APPLICATION_STATE("VERIFICATION-0031", Fault.CALLER, 409),
    /** The customer has an open application already. */
    ALREADY_OPEN("VERIFICATION-0032", Fault.CALLER, 409),
    /** A document, a fact or a rule changed since the case was looked at. */
    CASE_CHANGED("VERIFICATION-0033", Fault.CALLER, 409),
    /** A fact cannot be what was typed; the arguments are its name and its key. */
    BAD_FACT("VERIFICATION-0034", Fault.CALLER, 422),
    /** No rule asks for this fact, or the location's own records say it; the argument is its key. */
    UNKNOWN_FACT("VERIFICATION-0035", Fault.CALLER, 422),
    /** Rules are broken, and nobody who may overrule them said why; the argument is which. */
    FINDINGS_OPEN("VERIFICATION-0036", Fault.CALLER, 409),
    /** Findings that somebody has to look at have no note; the argument is which. */
    NOTE_NEEDED("VERIFICATION-0037", Fault.CALLER, 422),
    /** Somebody else has to approve what this person began or approved. */
    FOUR_EYES("VERIFICATION-0038", Fault.CALLER, 409),
    /** Words are needed; the argument is how many characters there may be. */
    WORDS_NEEDED("VERIFICATION-0039", Fault.CALLER, 422),
    /** The link opens nothing: it is wrong, has ended, or a newer one was sent. */
    UNKNOWN_LINK("VERIFICATION-0070", Fault.CALLER, 404),
    /** The applicant has not filled in everything; the argument is what is missing. */
    STILL_ASKED("VERIFICATION-0071", Fault.CALLER, 422),
    /** No mailbox is held for the applicant any more. */
    NO_MAILBOX_HELD("VERIFICATION-0072", Fault.CALLER, 409),
    /** That is no e-mail address. */
    BAD_EMAIL("VERIFICATION-0073", Fault.CALLER, 422),
    /** More applications were begun here within an hour than anybody looks at. */
    TOO_MANY_BEGUN("VERIFICATION-0074", Fault.CALLER, 429),
    /** A line of the map of a form cannot be read or names an item twice; the argument is the line. */
    BAD_FORM_MAP("VERIFICATION-0050", Fault.CALLER, 422),
    /** The location's own copy of the form is missing, cannot be read, or has fewer pages than the map says. */
    BAD_FORM_PDF("VERIFICATION-0051", Fault.CALLER, 422),
    /** No rules that are on at the location have a form. */
    NO_FORM("VERIFICATION-0058", Fault.CALLER, 409);

    private final String code;
    private final Fault fault;
    private final int status;

    VerificationError(String code, Fault fault, int status) {
        this.code = code;
        this.fault = fault;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Fault fault() {
        return fault;
    }

    @Override
    public int status() {
        return status;
    }
}
