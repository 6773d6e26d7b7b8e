package org.waypost.plugins.carrier.easypost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONObject;
import org.waypost.spi.Answer;
import org.waypost.spi.Message;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** A no for a reason, with EasyPost's code and words, on its way to the person who asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;

    private final SpiErrorCode code;
    private final String field;
    private final transient List<Message> messages;

    private Refusal(SpiErrorCode code, String field, List<Message> messages) {
        super(messages.get(0).text());
        this.code = code;
        this.field = field;
        this.messages = List.copyOf(messages);
    }

    /** A no of this plugin. */
    static Refusal of(SpiErrorCode code, String reason) {
        return of(code, reason, List.of());
    }

    /** A no for which EasyPost gave these reasons without calling it an error. */
    static Refusal of(SpiErrorCode code, String reason, List<Message> reasons) {
        Message first = new Message(Message.Level.ERROR, "", reason);
        return new Refusal(
                code, "", Stream.concat(Stream.of(first), reasons.stream()).toList());
    }

    static Refusal of(int status, Message said, JSONObject error) {
        List<Message> messages = new ArrayList<>();
        messages.add(said.text().isEmpty() ? new Message(said.level(), said.code(), "EasyPost said no.") : said);
        String field = "";
        JSONArray details = Optional.ofNullable(error.optJSONArray("errors")).orElseGet(JSONArray::new);
        for (Object detail : details) {
            FieldError one = FieldError.of(detail);
            messages.add(one.message(said.code()));
            field = field.isEmpty() ? one.field() : field;
        }
        return new Refusal(kind(status, said.code(), field), field, messages);
    }

    private static SpiErrorCode kind(int status, String code, String field) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (status == NOT_FOUND || (upper.endsWith("NOT_FOUND") && !upper.contains("ADDRESS"))) {
            return SpiErrorCode.NOT_FOUND;
        }
        if (upper.contains("ADDRESS")) {
            return SpiErrorCode.ADDRESS;
        }
        return field.isEmpty() ? SpiErrorCode.NOT_SERVICEABLE : SpiErrorCode.INVALID_REQUEST;
    }

    /** Answers, or says no with the reasons. */
    static <T> Answer<T> orRefused(Supplier<Answer<T>> answering) {
        try {
            return answering.get();
        } catch (Refusal no) {
            return new Answer.Refused<>(no.code, no.messages);
        }
    }

    /** For roles that have no other way to say no. */
    SpiException exception() {
        SpiException failure =
                field.isEmpty() ? new SpiException(code, getMessage()) : SpiException.invalid(field, text());
        return failure.withProvider(messages.get(0));
    }

    private String text() {
        return String.join(" ", messages.stream().map(Message::text).toList());
    }

    SpiErrorCode code() {
        return code;
    }

    /** Whether a value of the request is to blame. */
    boolean isAbout(String value) {
        return field.endsWith(value);
    }

    /** Whether EasyPost gave this code. */
    boolean says(String easyPostCode) {
        return messages.get(0).code().equals(easyPostCode);
    }
}
