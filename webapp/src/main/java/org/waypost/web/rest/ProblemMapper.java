package org.waypost.web.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.waypost.requests.StaleRequestException;
import org.waypost.shared.PlatformException;
import org.waypost.web.errors.Failures;
import org.waypost.web.errors.Problem;
import org.waypost.web.errors.ProblemJson;
import org.waypost.web.errors.WebProblems;
import org.waypost.web.site.Trace;

/** Turns every exception of a resource into a problem document, and logs it once. */
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        return answer(meaningOf(thrown), request);
    }

    /** The problem document for what an exception means. */
    static Response answer(PlatformException meaning, HttpServletRequest request) {
        Failures.log(meaning);
        Locale reader = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Locale.ENGLISH : request.getLocale();
        Problem problem = Problem.of(meaning, reader, Trace.of(request).id());
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE)
                .entity(document(problem, meaning).toString());
        problem.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    /** Who saw a request before it was changed is shown what it is now. */
    private static JsonObject document(Problem problem, PlatformException meaning) {
        JsonObject document = ProblemJson.of(problem).document();
        return meaning instanceof StaleRequestException stale
                ? Json.createObjectBuilder(document)
                        .add("now", json(RequestJson.of(stale.now())))
                        .build()
                : document;
    }

    private static JsonObject json(RequestJson request) {
        return JsonSettings.JSON.fromJson(JsonSettings.JSON.toJson(request), JsonObject.class);
    }

    private static PlatformException meaningOf(Throwable thrown) {
        boolean isOfJaxRs =
                thrown instanceof WebApplicationException && !(thrown.getCause() instanceof PlatformException);
        return isOfJaxRs
                ? new PlatformException(
                        WebProblems.codeOf(
                                ((WebApplicationException) thrown).getResponse().getStatus()),
                        thrown)
                : Failures.meaningOf(thrown);
    }
}
