package org.waypost.plugins.carrier.easypost;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.json.JSONException;
import org.json.JSONObject;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiScope;

/**
 * EasyPost's server. An answer is read at once, so that one which lacks something is told from a yes here.
 *
 * @param scope lends the client
 * @param key of the account
 */
record Api(SpiScope scope, String key) {
    private static final String BASE = "https://api.easypost.com/v2";
    private static final int OK = 200;

    /**
     * Sends a call and reads the answer.
     *
     * @throws Refusal when EasyPost says no for a reason of its own
     * @throws SpiException when the account is refused, EasyPost wants a pause, or nobody knows: {@link Call#unclear}
     */
    <T> T send(SpiContext context, Call call, Function<JSONObject, T> reading) {
        HttpResponse<byte[]> answer = sent(context, request(call), call.unclear());
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() / 100 != 2) {
            throw new Failure(answer, text, call.unclear()).exception(scope.clock());
        }
        try {
            return reading.apply(new JSONObject(text));
        } catch (JSONException e) {
            throw new SpiException(call.unclear(), "EasyPost's answer to " + call.path() + " cannot be read", e);
        }
    }

    /** Fetches a file that EasyPost keeps elsewhere, without the key. */
    Bytes file(SpiContext context, URI address) {
        HttpResponse<byte[]> answer =
                sent(context, HttpRequest.newBuilder(address).GET().build(), SpiErrorCode.DOWN);
        if (answer.statusCode() != OK) {
            throw new SpiException(SpiErrorCode.DOWN, "EasyPost's file: status " + answer.statusCode());
        }
        return Bytes.of(answer.body());
    }

    private HttpRequest request(Call call) {
        String basic = Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(BASE + call.path()))
                .header("Authorization", "Basic " + basic)
                .header("Accept", "application/json")
                .method(call.method(), body(call));
        if (!call.body().isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return request.build();
    }

    private static BodyPublisher body(Call call) {
        return call.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body());
    }

    /** The host says OUTCOME_UNKNOWN of everything that is no GET; only the call knows what may not happen twice. */
    private HttpResponse<byte[]> sent(SpiContext context, HttpRequest request, SpiErrorCode unclear) {
        try {
            return scope.http().send(context, request);
        } catch (SpiException e) {
            if (e.code() != SpiErrorCode.OUTCOME_UNKNOWN) {
                throw e;
            }
            throw new SpiException(unclear, e.getMessage(), e);
        }
    }

    /** Shows nothing secret. */
    @Override
    public String toString() {
        return "Api[" + scope.tenant() + "]";
    }
}
