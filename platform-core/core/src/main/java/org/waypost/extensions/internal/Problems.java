package org.waypost.extensions.internal;

import java.util.function.Supplier;
import org.waypost.extensions.ExtensionsError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFault;

/** Turns a plugin's no into ours. */
final class Problems {
    private Problems() {}

    /** Calls a plugin; nothing but our own errors comes out. */
    static <T> T call(Supplier<T> call) {
        try {
            return call.get();
        } catch (SpiException e) {
            throw of(e);
        }
    }

    /** Our error for a plugin's. */
    static PlatformException of(SpiException e) {
        return new PlatformException(error(e), e, words(e));
    }

    /** The value of an answer, or its refusal as our error. */
    static <T> T value(Answer<T> answer) {
        if (answer instanceof Answer.Value<T> value) {
            return value.value();
        }
        throw new PlatformException(
                ExtensionsError.PROVIDER_REFUSED, answer.messages().get(0).text());
    }

    private static ExtensionsError error(SpiException e) {
        return switch (e.code()) {
            case AUTH -> ExtensionsError.ACCOUNT_REFUSED;
            case DOWN, RATE_LIMITED, FULL -> ExtensionsError.PROVIDER_AWAY;
            case OUTCOME_UNKNOWN -> ExtensionsError.OUTCOME_UNKNOWN;
            case INTERNAL, UNSUPPORTED -> ExtensionsError.PLUGIN_BROKEN;
            default ->
                e.fault() == SpiFault.TENANT_CONFIG
                        ? ExtensionsError.ACCOUNT_REFUSED
                        : ExtensionsError.PROVIDER_REFUSED;
        };
    }

    private static String words(SpiException e) {
        return e.provider().map(Message::text).orElse(e.getMessage());
    }
}
