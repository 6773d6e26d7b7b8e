package org.waypost.web.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.waypost.shared.PlatformErrorCode;
import org.waypost.web.errors.Failures;

/** What a refusal means at the edge, where pages and routes tell it. */
final class Refusals {
    private Refusals() {}

    /** The stable code that the caller of this would see; fails when nothing is refused. */
    static PlatformErrorCode codeOf(ThrowingCallable work) {
        Throwable refusal = catchThrowable(work);
        assertThat(refusal).as("a refusal").isNotNull();
        return Failures.meaningOf(refusal).code();
    }
}
