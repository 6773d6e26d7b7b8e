package org.waypost.testkit.host;

import java.util.Map;
import java.util.TreeMap;
import org.waypost.spi.Bytes;

/**
 * What a {@link RecordingHttpServer} answers.
 *
 * @param status the HTTP status
 * @param headers by name
 * @param body may be empty
 * @since 0.1
 */
public record ScriptedAnswer(int status, Map<String, String> headers, Bytes body) {
    /**
     * Copies the headers.
     *
     * @since 0.1
     */
    public ScriptedAnswer {
        headers = Map.copyOf(headers);
    }

    /**
     * An answer without a body.
     *
     * @param status the HTTP status
     * @return the answer
     * @since 0.1
     */
    public static ScriptedAnswer status(int status) {
        return new ScriptedAnswer(status, Map.of(), Bytes.of(""));
    }

    /**
     * An answer in JSON.
     *
     * @param status the HTTP status
     * @param json the body
     * @return the answer
     * @since 0.1
     */
    public static ScriptedAnswer json(int status, String json) {
        return new ScriptedAnswer(status, Map.of("Content-Type", "application/json"), Bytes.of(json));
    }

    /**
     * An answer in XML.
     *
     * @param status the HTTP status
     * @param xml the body
     * @return the answer
     * @since 0.1
     */
    public static ScriptedAnswer xml(int status, String xml) {
        return new ScriptedAnswer(status, Map.of("Content-Type", "application/xml"), Bytes.of(xml));
    }

    /**
     * The same with one more header.
     *
     * @param name its name
     * @param value its value
     * @return the new answer
     * @since 0.1
     */
    public ScriptedAnswer withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new ScriptedAnswer(status, more, body);
    }
}
