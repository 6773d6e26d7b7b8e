package org.waypost.plugins.carrier.easypost;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.json.JSONException;
import org.json.JSONObject;
import org.waypost.spi.Message;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/**
 * An answer that is no yes.
 *
 * @param answer as it came
 * @param text its body
 * @param unclear what it means when it tells nothing
 */
record Failure(HttpResponse<byte[]> answer, String text, SpiErrorCode unclear) {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** A refusal by the form that leaves open whether the carrier sold: EasyPost itself does not know. */
    private static final Pattern OPEN = Pattern.compile(".*(TIMED?_?OUT|NO_RESPONSE|IN_PROGRESS).*");

    RuntimeException exception(Clock clock) {
        JSONObject error = error();
        Message said = new Message(Message.Level.ERROR, Given.text(error, "code"), Given.words(error, "message"));
        return switch (answer.statusCode()) {
            case 401, 403 -> failed(SpiErrorCode.AUTH, said);
            case 429 ->
                SpiException.rateLimited(pause(clock), "EasyPost wants a pause").withProvider(said);
            case 400, 402, 404, 405, 409, 410, 422 ->
                OPEN.matcher(said.code()).matches()
                        ? failed(unclear, said)
                        : Refusal.of(answer.statusCode(), said, error);
            default -> failed(unclear, said);
        };
    }

    private JSONObject error() {
        try {
            JSONObject error = new JSONObject(text).optJSONObject("error");
            return error == null ? new JSONObject() : error;
        } catch (JSONException e) {
            return new JSONObject();
        }
    }

    private SpiException failed(SpiErrorCode code, Message said) {
        return new SpiException(code, "EasyPost answered " + answer.statusCode() + " " + said.text())
                .withProvider(said);
    }

    /** Seconds or a date; a minute without either. */
    private Duration pause(Clock clock) {
        String after = answer.headers().firstValue("Retry-After").orElse("").trim();
        try {
            return after.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(after)) : until(after, clock);
        } catch (DateTimeException e) {
            return PAUSE;
        }
    }

    private static Duration until(String date, Clock clock) {
        Duration left = Duration.between(
                clock.instant(),
                ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        return left.isNegative() ? Duration.ZERO : left;
    }
}
