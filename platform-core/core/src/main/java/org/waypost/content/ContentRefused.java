package org.waypost.content;

import org.waypost.shared.PlatformException;

/** A file that is not taken in; its code says why. Other files of the same request are not concerned. */
public class ContentRefused extends PlatformException {
    /** A refusal, with what its message names. */
    public ContentRefused(ContentError error, Object... arguments) {
        super(error, arguments);
    }

    /** A refusal that another exception caused. */
    public ContentRefused(ContentError error, Throwable cause) {
        super(error, cause);
    }
}
