package org.waypost.shared;

/** Errors that no single feature owns. */
public enum SharedError implements PlatformErrorCode {
    /** An id in a URL or body is not a number. */
    MALFORMED_ID("PLATFORM-0001", Fault.CALLER, 404),
    /** There is no such page, route or thing here. */
    NOT_FOUND("PLATFORM-0002", Fault.CALLER, 404),
    /** The caller is known but may not do this. */
    FORBIDDEN("PLATFORM-0003", Fault.CALLER, 403),
    /** Somebody else changed the thing in the meantime. */
    CONFLICT("PLATFORM-0004", Fault.CALLER, 409),
    /** The database does not answer; nothing was changed. */
    DATABASE_AWAY("PLATFORM-0005", Fault.EXTERNAL, 503),
    /** The request body cannot be read. */
    MALFORMED_BODY("PLATFORM-0006", Fault.CALLER, 400),
    /** The caller is unknown: no token, or one that is not valid at this host. */
    UNAUTHENTICATED("PLATFORM-0007", Fault.CALLER, 401),
    /** The same Idempotency-Key came with another body. */
    IDEMPOTENCY_KEY_REUSED("PLATFORM-0008", Fault.CALLER, 422),
    /** The first request with this Idempotency-Key is still running. */
    IDEMPOTENCY_KEY_BUSY("PLATFORM-0009", Fault.CALLER, 409),
    /** The request is larger than this route takes. */
    TOO_LARGE("PLATFORM-0010", Fault.CALLER, 413),
    /** The identity provider does not answer; nothing was changed. */
    SIGN_IN_AWAY("PLATFORM-0011", Fault.EXTERNAL, 503),
    /** A field of the request is missing or wrong. */
    INVALID("PLATFORM-0012", Fault.CALLER, 422),
    /** We are wrong. */
    BUG("PLATFORM-0099", Fault.BUG, 500);

    private final String code;
    private final Fault fault;
    private final int status;

    SharedError(String code, Fault fault, int status) {
        this.code = code;
        this.fault = fault;
        this.status = status;
    }

    /** What the SQLSTATE of a failed statement means; without one the database was not even reached. */
    public static SharedError ofSqlState(String state) {
        if (state == null || state.startsWith("08")) {
            return DATABASE_AWAY;
        }
        return state.startsWith("23") || state.startsWith("40") ? CONFLICT : BUG;
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
