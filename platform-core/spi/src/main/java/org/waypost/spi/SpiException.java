package org.waypost.spi;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The only exception a plugin throws on purpose. Anything else that escapes a plugin counts as
 * {@link SpiErrorCode#INTERNAL}.
 *
 * <p>The message is for the host's log and for the person at the settings page: it names what failed and never a secret.
 * Streams that a plugin hands out throw it too.
 *
 * @since 0.1
 */
public class SpiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SpiErrorCode code;
    private final SpiFault fault;
    private final boolean retryable;
    private final String field;
    private final Duration retryAfter;
    private final Message provider;

    /**
     * A failure with the usual fault of its code.
     *
     * @param code what kind of no
     * @param message what failed, for logs
     * @since 0.1
     */
    public SpiException(SpiErrorCode code, String message) {
        this(code, message, null);
    }

    /**
     * A failure that another exception caused, with the usual fault of its code.
     *
     * @param code what kind of no
     * @param message what failed, for logs
     * @param cause what was caught, or null
     * @since 0.1
     */
    public SpiException(SpiErrorCode code, String message, Throwable cause) {
        this(code, message, cause, code.fault(), code.retryable());
    }

    /**
     * A failure that says itself whose fault it is.
     *
     * @param code what kind of no
     * @param message what failed, for logs
     * @param cause what was caught, or null
     * @param fault whose fault it is
     * @param retryable whether the same call may be made again
     * @since 0.1
     */
    public SpiException(SpiErrorCode code, String message, Throwable cause, SpiFault fault, boolean retryable) {
        super(message, cause);
        this.code = Objects.requireNonNull(code);
        this.fault = Objects.requireNonNull(fault);
        this.retryable = retryable;
        this.field = null;
        this.retryAfter = null;
        this.provider = null;
    }

    private SpiException(SpiErrorCode code, String message, String field, Duration retryAfter) {
        super(message);
        this.code = code;
        this.fault = code.fault();
        this.retryable = code.retryable();
        this.field = field;
        this.retryAfter = retryAfter;
        this.provider = null;
    }

    private SpiException(SpiException failure, Message provider) {
        super(failure.getMessage(), failure.getCause());
        this.code = failure.code;
        this.fault = failure.fault;
        this.retryable = failure.retryable;
        this.field = failure.field;
        this.retryAfter = failure.retryAfter;
        this.provider = provider;
        setStackTrace(failure.getStackTrace());
    }

    /**
     * A request with a wrong value.
     *
     * @param field the name of the wrong value, as the SPI calls it
     * @param message what is wrong with it
     * @return an exception with {@link SpiErrorCode#INVALID_REQUEST}
     * @since 0.1
     */
    public static SpiException invalid(String field, String message) {
        return new SpiException(SpiErrorCode.INVALID_REQUEST, message, field, null);
    }

    /**
     * A provider that asks to be left alone for a while.
     *
     * @param retryAfter how long
     * @param message what the provider said
     * @return an exception with {@link SpiErrorCode#RATE_LIMITED}
     * @since 0.1
     */
    public static SpiException rateLimited(Duration retryAfter, String message) {
        return new SpiException(SpiErrorCode.RATE_LIMITED, message, null, retryAfter);
    }

    /**
     * Something this plugin cannot do.
     *
     * @param what the missing capability
     * @return an exception with {@link SpiErrorCode#UNSUPPORTED}
     * @since 0.1
     */
    public static SpiException unsupported(String what) {
        return new SpiException(SpiErrorCode.UNSUPPORTED, what + " is not supported");
    }

    /**
     * The same failure with the provider's own code and words.
     *
     * @param said what the provider said, no secret in it
     * @return a new exception with the same stack
     * @since 0.1
     */
    public final SpiException withProvider(Message said) {
        return new SpiException(this, Objects.requireNonNull(said));
    }

    /**
     * What kind of no.
     *
     * @return the code
     * @since 0.1
     */
    public final SpiErrorCode code() {
        return code;
    }

    /**
     * Whose fault it is.
     *
     * @return the fault
     * @since 0.1
     */
    public final SpiFault fault() {
        return fault;
    }

    /**
     * Whether the same call may be made again.
     *
     * @return true when trying again makes sense
     * @since 0.1
     */
    public final boolean retryable() {
        return retryable;
    }

    /**
     * Which value of the request is wrong.
     *
     * @return its name, where one is to blame
     * @since 0.1
     */
    public final Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * How long the provider wants to be left alone.
     *
     * @return the time, where the provider named one
     * @since 0.1
     */
    public final Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * What the provider said.
     *
     * @return its code and words, where it gave any
     * @since 0.1
     */
    public final Optional<Message> provider() {
        return Optional.ofNullable(provider);
    }
}
