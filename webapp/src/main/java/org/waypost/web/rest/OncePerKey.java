package org.waypost.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.waypost.content.Contents;
import org.waypost.tenancy.TenantScope;
import org.waypost.web.rest.UploadedFiles.Upload;

/**
 * Writes that take {@code Idempotency-Key} like those that are {@link Idempotent}, but whose transaction is only the end of
 * what they do. Without a key the work is simply done.
 */
@RequestScoped
class OncePerKey {
    @Inject
    private IdempotentAnswers answers;

    @Inject
    private Contents contents;

    @Inject
    private HttpServletRequest request;

    /** Registers an upload; what was stored for nothing, because it is registered already, is thrown away. */
    <T> T register(Upload upload, Class<T> type, Supplier<T> work) {
        Once<T> once = new Once<>(work);
        T answer = keyed(upload.digest()).map(key -> once.under(key, type)).orElseGet(work);
        if (once.isSpared()) {
            upload.blobs().forEach(contents::discard);
        }
        return answer;
    }

    /** The answer that was given to this request without a body. */
    <T> Optional<T> given(Class<T> type) {
        return given(type, "");
    }

    /** The answer that was given to this request with this body. */
    <T> Optional<T> given(Class<T> type, String body) {
        return keyed(body).flatMap(answers::given).map(answer -> type.cast(answer.as(type)));
    }

    /** Does the last step of a request without a body. */
    <T> T end(Class<T> type, Supplier<T> work) {
        return end(type, "", work);
    }

    /** Does the last step of a request with this body. */
    <T> T end(Class<T> type, String body, Supplier<T> work) {
        return keyed(body).map(key -> new Once<>(work).under(key, type)).orElseGet(work);
    }

    private Optional<KeyedRequest> keyed(String digest) {
        String route = request.getMethod() + " " + request.getRequestURI();
        byte[] body = digest.getBytes(StandardCharsets.UTF_8);
        return Optional.ofNullable(request.getHeader(KeyedRequest.HEADER))
                .map(key -> KeyedRequest.of(TenantScope.current().actor().subject(), key, route, body));
    }

    /** Work under a key, and whether an earlier answer spared it. */
    private final class Once<T> {
        private final Supplier<T> work;
        private T done;
        private boolean isSpared;

        Once(Supplier<T> work) {
            this.work = work;
        }

        T under(KeyedRequest key, Class<T> type) {
            RecordedAnswer answer = answers.once(key, () -> {
                done = work.get();
                return RecordedAnswer.of(done);
            });
            isSpared = done == null;
            return isSpared ? type.cast(answer.as(type)) : done;
        }

        boolean isSpared() {
            return isSpared;
        }
    }
}
