package org.waypost.spi;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a provider answers when it was reached and the request was sound: a value, or a reasoned no. A no of this kind is
 * for the person who asked; what is broken is an {@link SpiException}.
 *
 * @param <T> the value
 * @since 0.1
 */
public sealed interface Answer<T> {
    /**
     * What the provider remarked.
     *
     * @return messages in the provider's order; never null
     * @since 0.1
     */
    List<Message> messages();

    /**
     * A yes without remarks.
     *
     * @param value the value
     * @param <T> the value's type
     * @return the answer
     * @since 0.1
     */
    static <T> Answer<T> of(T value) {
        return new Value<>(value, List.of());
    }

    /**
     * A no.
     *
     * @param code what kind of no, usually {@code NOT_SERVICEABLE}, {@code ADDRESS}, {@code NOT_FOUND} or
     *     {@code INVALID_REQUEST}
     * @param reason the provider's code and words
     * @param <T> the type the value would have had
     * @return the answer
     * @since 0.1
     */
    static <T> Answer<T> refused(SpiErrorCode code, Message reason) {
        return new Refused<>(code, List.of(reason));
    }

    /**
     * The same answer with another value; a refusal stays what it is.
     *
     * @param change makes the other value
     * @param <R> its type
     * @return the answer
     * @since 0.1
     */
    <R> Answer<R> map(Function<? super T, ? extends R> change);

    /**
     * A yes.
     *
     * @param value the value
     * @param messages remarks, warnings among them
     * @param <T> the value's type
     * @since 0.1
     */
    record Value<T>(T value, List<Message> messages) implements Answer<T> {
        /**
         * Checks that nothing is missing.
         *
         * @since 0.1
         */
        public Value {
            Objects.requireNonNull(value);
            messages = List.copyOf(messages);
        }

        @Override
        public <R> Answer<R> map(Function<? super T, ? extends R> change) {
            return new Value<>(change.apply(value), messages);
        }
    }

    /**
     * A no with at least one reason.
     *
     * @param code what kind of no
     * @param messages the reasons, first the one that decides
     * @param <T> the type the value would have had
     * @since 0.1
     */
    record Refused<T>(SpiErrorCode code, List<Message> messages) implements Answer<T> {
        /**
         * Checks that there is a reason.
         *
         * @since 0.1
         */
        public Refused {
            Objects.requireNonNull(code);
            messages = List.copyOf(messages);
            if (messages.isEmpty()) {
                throw new IllegalArgumentException("a refusal gives a reason");
            }
        }

        @Override
        public <R> Answer<R> map(Function<? super T, ? extends R> change) {
            return new Refused<>(code, messages);
        }
    }
}
