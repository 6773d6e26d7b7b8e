package org.waypost.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Stands around a resource's method: a key that was noted is answered once, a request without a key goes straight through. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotentCalls {
    @Inject
    private IdempotentAnswers answers;

    @Inject
    private HttpServletRequest request;

    @AroundInvoke
    Object answerOnce(InvocationContext call) throws Exception {
        Optional<KeyedRequest> keyed = KeyedRequest.notedIn(request);
        if (keyed.isEmpty()) {
            return call.proceed();
        }
        AtomicReference<Object> returned = new AtomicReference<>();
        RecordedAnswer answer = answers.once(keyed.get(), () -> {
            returned.set(proceed(call));
            return RecordedAnswer.of(returned.get());
        });
        return returned.get() == null ? answer.as(call.getMethod().getGenericReturnType()) : returned.get();
    }

    private static Object proceed(InvocationContext call) {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
