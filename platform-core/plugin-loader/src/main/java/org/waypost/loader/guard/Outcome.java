package org.waypost.loader.guard;

import java.util.List;
import java.util.Optional;
import org.waypost.loader.FailureKind;

/** How a call ended, in objects of the host only. */
sealed interface Outcome {
    /**
     * It gave something.
     *
     * @param value what the caller gets
     * @param opened what has to be closed if the caller is gone
     */
    record Gave(Object value, List<Resource> opened) implements Outcome {}

    /**
     * It threw something.
     *
     * @param exception what the caller gets
     * @param kind how it went wrong; absent when the exception is a proper answer
     */
    record Failed(RuntimeException exception, Optional<FailureKind> kind) implements Outcome {}

    /**
     * The caller was told to stop, which says nothing about the plugin.
     *
     * @param exception what the caller gets
     */
    record Left(RuntimeException exception) implements Outcome {}
}
