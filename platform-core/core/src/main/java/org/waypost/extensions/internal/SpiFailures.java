package org.waypost.extensions.internal;

import java.io.IOException;
import org.waypost.content.ContentError;
import org.waypost.extensions.ExtensionsError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;

/** Turns what a store throws into the errors of the content port. */
final class SpiFailures {
    private SpiFailures() {}

    /** Runs a call into a plugin; nothing but the port's own errors comes out. */
    static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (SpiException e) {
            throw new PlatformException(error(e), e);
        } catch (IOException e) {
            throw new PlatformException(ContentError.STORAGE_AWAY, e);
        } catch (PlatformException ours) {
            throw ours.code() == ExtensionsError.NOT_OFFERED
                    ? new PlatformException(ContentError.STORAGE_MISCONFIGURED, ours)
                    : ours;
        } catch (RuntimeException e) {
            throw new PlatformException(ContentError.STORAGE_BROKEN, e);
        }
    }

    /** The same for a call without an answer. */
    static void run(Run run) {
        call(() -> {
            run.run();
            return null;
        });
    }

    private static ContentError error(SpiException e) {
        return switch (e.code()) {
            case NOT_FOUND -> ContentError.BLOB_MISSING;
            case FULL -> ContentError.STORAGE_FULL;
            case AUTH -> ContentError.STORAGE_MISCONFIGURED;
            case DOWN, RATE_LIMITED, OUTCOME_UNKNOWN -> ContentError.STORAGE_AWAY;
            default ->
                e.fault() == SpiFault.TENANT_CONFIG ? ContentError.STORAGE_MISCONFIGURED : ContentError.STORAGE_BROKEN;
        };
    }

    /** A call that answers. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws IOException;
    }

    /** A call without an answer. */
    @FunctionalInterface
    interface Run {
        void run() throws IOException;
    }
}
