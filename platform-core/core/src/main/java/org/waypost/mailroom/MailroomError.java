package org.waypost.mailroom;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** Errors of the mailroom. */
public enum MailroomError implements PlatformErrorCode {
    /** There is no such piece here. */
    UNKNOWN_ITEM("MAILROOM-0001", Fault.CALLER, 404),
    /** The piece is not in a state that allows this. */
    WRONG_STATE("MAILROOM-0002", Fault.CALLER, 409),
    /** Somebody changed the piece since the page was shown. */
    CHANGED_MEANWHILE("MAILROOM-0003", Fault.CALLER, 409),
    /** A noted field is too long or out of range; the arguments are field and limit. */
    BAD_DETAILS("MAILROOM-0004", Fault.CALLER, 422),
    /** A piece with a request under way cannot be taken from its mailbox. */
    REQUEST_OPEN("MAILROOM-0006", Fault.CALLER, 409),
    /** More files came in one request than are taken at once; the argument is the limit. */
    TOO_MANY_FILES("MAILROOM-0007", Fault.CALLER, 413),
    /** The piece has no such photograph. */
    NO_SUCH_PICTURE("MAILROOM-0008", Fault.CALLER, 404),
    /** Nobody announced the package, so the mailbox has to be said. */
    MAILBOX_NEEDED("MAILROOM-0030", Fault.CALLER, 422),
    /** Several mailboxes expect a package of this number; the argument lists them. */
    SEVERAL_EXPECT("MAILROOM-0031", Fault.CALLER, 422),
    /** The mailbox expects a package of this number already; the argument is the number. */
    ALREADY_EXPECTED("MAILROOM-0032", Fault.CALLER, 409),
    /** This is no tracking number. */
    NO_TRACKING_NUMBER("MAILROOM-0033", Fault.CALLER, 422),
    /** Nobody knows for whom the piece is, so nobody can be told of it; the argument is its label. */
    NOBODY_TO_TELL("MAILROOM-0035", Fault.CALLER, 409),
    /** The piece stays in quarantine while its renter is not approved; the argument is its label. */
    NOT_APPROVED("MAILROOM-0036", Fault.CALLER, 409),
    /** Something in a filter of pieces cannot be read; the argument is its name. */
    BAD_FILTER("MAILROOM-0040", Fault.CALLER, 422),
    /** There is no filter of that name. */
    UNKNOWN_FILTER("MAILROOM-0041", Fault.CALLER, 404),
    /** The name of a filter is empty or too long; the argument is the limit. */
    BAD_FILTER_NAME("MAILROOM-0042", Fault.CALLER, 422),
    /** Somebody has kept too many filters; the argument is the limit. */
    TOO_MANY_FILTERS("MAILROOM-0043", Fault.CALLER, 422),
    /** What shall be cut out of a photograph is not within it, or nothing would change. */
    BAD_EDIT("MAILROOM-0044", Fault.CALLER, 422),
    /** There is no label of that size or format; the argument lists those there are. */
    UNKNOWN_LABEL("MAILROOM-0045", Fault.CALLER, 422),
    /** What was read of the piece fits nobody without doubt, so nobody may accept it unseen. */
    NOT_EXACT("MAILROOM-0060", Fault.CALLER, 409),
    /** More pieces were named than are worked on at once; the argument is the limit. */
    TOO_MANY_PIECES("MAILROOM-0061", Fault.CALLER, 413),
    /** Automatic assignment cannot have such a threshold; the arguments are the least and the most. */
    BAD_THRESHOLD("MAILROOM-0070", Fault.CALLER, 422);

    private final String code;
    private final Fault fault;
    private final int status;

    MailroomError(String code, Fault fault, int status) {
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
