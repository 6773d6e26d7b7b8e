package org.waypost.content.internal.seal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.waypost.content.ContentError;
import org.waypost.shared.PlatformException;

/** Says {@link ContentError#SEAL_BROKEN} where the cipher finds bytes that were not sealed so. */
final class VerifiedStream extends FilterInputStream {
    private final SealContext context;

    VerifiedStream(InputStream opened, SealContext context) {
        super(opened);
        this.context = context;
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException e) {
            throw broken(context, e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw broken(context, e);
        }
    }

    /** The storage speaks for itself with coded exceptions, so an I/O error here comes from the cipher. */
    static PlatformException broken(SealContext context, Exception cause) {
        return new PlatformException(
                ContentError.SEAL_BROKEN, cause, context.content().value(), context.version());
    }
}
