package org.waypost.content;

import org.waypost.shared.Fault;
import org.waypost.shared.PlatformErrorCode;

/** What can be wrong with a file or with the place where it lies. */
public enum ContentError implements PlatformErrorCode {
    /** The file has no bytes. */
    EMPTY("CONTENT-0001", Fault.CALLER, 422),
    /** The file is neither JPEG, PNG, TIFF nor PDF, whatever its name says. */
    UNKNOWN_TYPE("CONTENT-0002", Fault.CALLER, 415),
    /** The file is HEIC or AVIF, for which there is no decoder; the camera can be set to JPEG. */
    HEIC("CONTENT-0003", Fault.CALLER, 415),
    /** The file is larger than allowed. Argument: the limit in megabytes. */
    TOO_LARGE("CONTENT-0004", Fault.CALLER, 413),
    /** The picture has more pixels than allowed. Arguments: width, height, the limit in megapixels. */
    TOO_MANY_PIXELS("CONTENT-0005", Fault.CALLER, 422),
    /** The document has more pages than allowed. Argument: the limit. */
    TOO_MANY_PAGES("CONTENT-0006", Fault.CALLER, 422),
    /** The file ends too early. */
    TRUNCATED("CONTENT-0007", Fault.CALLER, 422),
    /** The PDF opens with a password only. */
    PASSWORD("CONTENT-0008", Fault.CALLER, 422),
    /** The file begins like a known type but is not built like one. */
    UNREADABLE("CONTENT-0009", Fault.CALLER, 422),
    /** The sender stopped sending. */
    UPLOAD_BROKEN("CONTENT-0010", Fault.CALLER, 400),
    /** There is no such content here. */
    UNKNOWN_CONTENT("CONTENT-0011", Fault.CALLER, 404),
    /** The picture cannot be decoded; only the original can be had. */
    DAMAGED("CONTENT-0012", Fault.CALLER, 422),
    /** The content has no such bytes. Arguments: the first byte asked for, the size. */
    NO_SUCH_RANGE("CONTENT-0013", Fault.CALLER, 416),
    /** A document of no pages was asked for. */
    NO_PAGES("CONTENT-0014", Fault.CALLER, 422),
    /** Too many pictures are being decoded now. */
    BUSY("CONTENT-0015", Fault.EXTERNAL, 503),
    /** The storage does not answer; nothing was changed. */
    STORAGE_AWAY("CONTENT-0016", Fault.EXTERNAL, 503),
    /** The storage has no room left; nothing was changed. */
    STORAGE_FULL("CONTENT-0017", Fault.EXTERNAL, 507),
    /** The storage's settings are wrong. */
    STORAGE_MISCONFIGURED("CONTENT-0018", Fault.TENANT_CONFIG, 503),
    /** The storage lost the bytes of a registered content. */
    BLOB_MISSING("CONTENT-0019", Fault.BUG, 500),
    /** The stored bytes are not what was sealed: changed, moved, or of another tenant. */
    SEAL_BROKEN("CONTENT-0020", Fault.BUG, 500),
    /** The tenant has no key. */
    KEY_MISSING("CONTENT-0021", Fault.BUG, 500),
    /** The storage's code failed in a way it should not. */
    STORAGE_BROKEN("CONTENT-0022", Fault.BUG, 500);

    private final String code;
    private final Fault fault;
    private final int status;

    ContentError(String code, Fault fault, int status) {
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
