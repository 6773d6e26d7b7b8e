package org.waypost.testkit.snippets;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;
import org.waypost.spi.host.AccessToken;

/** The carrier's server, and what goes wrong there in the platform's words. */
record ParcelPostApi(SpiScope scope, URI address, String clientId, String clientSecret) {
    private static final String TOKEN = "api";

    // begin snippet
    /** For a question, an answer that cannot be understood is DOWN; for a purchase it is OUTCOME_UNKNOWN. */
    Reply send(SpiContext context, HttpRequest.Builder request, SpiErrorCode unclear) {
        String token = scope.tokens().token(TOKEN, () -> signIn(context));
        HttpResponse<byte[]> answer = sent(
                context, request.setHeader("Authorization", "Bearer " + token).build(), unclear);
        Reply reply = new Reply(answer.statusCode(), Bytes.of(answer.body()).text(), unclear);
        return switch (answer.statusCode()) {
            case 200, 201, 404, 422 -> reply;
            case 401, 403 -> {
                scope.tokens().forget(TOKEN);
                throw new SpiException(SpiErrorCode.AUTH, "Parcel Post refused the account");
            }
            case 429 -> throw SpiException.rateLimited(retryAfter(answer), "Parcel Post wants a pause");
            default -> throw new SpiException(unclear, "Parcel Post answered " + answer.statusCode());
        };
    }

    AccessToken signIn(SpiContext context) {
        String form = "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + clientSecret;
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        HttpResponse<byte[]> answer = sent(context, request, SpiErrorCode.DOWN);
        if (answer.statusCode() == 401) {
            throw new SpiException(SpiErrorCode.AUTH, "Parcel Post refused the client ID or secret");
        }
        Reply reply = new Reply(answer.statusCode(), Bytes.of(answer.body()).text(), SpiErrorCode.DOWN);
        return new AccessToken(
                reply.text("access_token"), scope.clock().instant().plus(Duration.ofHours(1)));
    }

    /** The host says OUTCOME_UNKNOWN of everything that is no GET; only the plugin knows what buys. */
    private HttpResponse<byte[]> sent(SpiContext context, HttpRequest request, SpiErrorCode unclear) {
        try {
            return scope.http().send(context, request);
        } catch (SpiException e) {
            SpiErrorCode code = e.code() == SpiErrorCode.OUTCOME_UNKNOWN ? unclear : e.code();
            throw new SpiException(code, e.getMessage(), e);
        }
    }
    // end snippet

    private static Duration retryAfter(HttpResponse<byte[]> answer) {
        return Duration.ofSeconds(
                answer.headers().firstValueAsLong("Retry-After").orElse(60));
    }
}
