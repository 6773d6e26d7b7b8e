package org.waypost.loader.guard;

import java.util.Optional;
import org.waypost.loader.FailureKind;
import org.waypost.spi.Message;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** Turns what a plugin threw into what the caller gets. */
final class Thrown {
    private Thrown() {}

    /** Never throws, whatever the exception's own methods do. */
    static Outcome.Failed outcome(Call call, Throwable thrown) {
        try {
            return careless(call, thrown);
        } catch (Throwable again) {
            return bug(
                    FailureKind.THREW, "The plugin " + call.what() + " threw an exception that cannot be read", null);
        }
    }

    private static Outcome.Failed careless(Call call, Throwable thrown) {
        if (thrown instanceof Nonsense) {
            return bug(FailureKind.NONSENSE, "The plugin " + call.what() + " gave " + thrown.getMessage(), null);
        }
        if (thrown instanceof SpiException said) {
            return new Outcome.Failed(copy(said, call.subject().secrets()), kind(said.code()));
        }
        if (thrown instanceof IllegalStateException && call.method().startsWith("BlobUpload.")) {
            // part of that interface's contract: the caller did things in the wrong order
            return new Outcome.Failed(new IllegalStateException(thrown.getMessage()), Optional.empty());
        }
        CopiedThrowable copied = CopiedThrowable.of(thrown, call.subject().secrets());
        return bug(FailureKind.THREW, "The plugin " + call.what() + " failed: " + copied.whole(), copied);
    }

    private static Optional<FailureKind> kind(SpiErrorCode code) {
        return switch (code) {
            case DOWN -> Optional.of(FailureKind.AWAY);
            case INTERNAL -> Optional.of(FailureKind.THREW);
            default -> Optional.empty();
        };
    }

    private static Outcome.Failed bug(FailureKind kind, String message, Throwable cause) {
        return new Outcome.Failed(new SpiException(SpiErrorCode.INTERNAL, message, cause), Optional.of(kind));
    }

    /** Always a copy: its class, its cause and what it suppressed may be the plugin's own. */
    private static SpiException copy(SpiException said, Secrets secrets) {
        Throwable cause = said.getCause() == null ? null : CopiedThrowable.of(said.getCause(), secrets);
        SpiException copy = base(said, cause, secrets);
        copy.setStackTrace(said.getStackTrace());
        return said.provider()
                .map(remark -> new Message(remark.level(), remark.code(), secrets.masked(remark.text())))
                .map(copy::withProvider)
                .orElse(copy);
    }

    private static SpiException base(SpiException said, Throwable cause, Secrets secrets) {
        String message = secrets.masked(String.valueOf(said.getMessage()));
        SpiException copy;
        if (said.field().isPresent()) {
            copy = SpiException.invalid(said.field().get(), message);
        } else if (said.retryAfter().isPresent()) {
            copy = SpiException.rateLimited(said.retryAfter().get(), message);
        } else {
            return new SpiException(said.code(), message, cause, said.fault(), said.retryable());
        }
        if (cause != null) {
            copy.initCause(cause);
        }
        return copy;
    }
}
