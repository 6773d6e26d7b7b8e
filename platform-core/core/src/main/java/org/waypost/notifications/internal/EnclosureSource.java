package org.waypost.notifications.internal;

import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;

/** An enclosure as the mail library reads it: piece by piece from the store, never whole in memory. */
final class EnclosureSource implements DataSource {
    private final Enclosure enclosure;

    EnclosureSource(Enclosure enclosure) {
        this.enclosure = enclosure;
    }

    @Override
    public InputStream getInputStream() {
        return enclosure.bytes().get();
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a scan is not written by its letter");
    }

    @Override
    public String getContentType() {
        return enclosure.type();
    }

    @Override
    public String getName() {
        return enclosure.name();
    }
}
