package org.waypost.plugins.carrier.easypost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.json.JSONArray;
import org.json.JSONObject;
import org.waypost.testkit.host.RecordedRequest;
import org.waypost.testkit.host.ScriptedAnswer;

/** Exchanges of others with the real EasyPost, kept beside the project. Each is given once, to the first request it fits. */
final class Recording {
    private final List<Exchange> left;

    private Recording(Stream<Exchange> exchanges) {
        left = new ArrayList<>(exchanges.toList());
    }

    /** What was asked and answered. */
    record Exchange(String call, Object asked, int status, Object answered) {
        static Exchange of(JSONObject json) {
            JSONObject request = json.getJSONObject("request");
            JSONObject response = json.getJSONObject("response");
            String path =
                    request.getString("uri").replaceFirst("^https://[^/]*", "").replaceFirst("\\?.*", "");
            return new Exchange(
                    request.getString("method") + " " + path,
                    request.get("body"),
                    response.getInt("status"),
                    response.get("body"));
        }
    }

    static Optional<Path> folder() {
        String place = "carriers/easypost";
        String named = System.getProperty("waypost.shared.data");
        if (named != null) {
            return Optional.of(Path.of(named, place)).filter(Files::isDirectory);
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(place))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static Stream<Exchange> exchanges(Path file) {
        try {
            JSONArray all = new JSONArray(Files.readString(file));
            return StreamSupport.stream(all.spliterator(), false).map(one -> Exchange.of((JSONObject) one));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Recording of(String name) {
        return new Recording(exchanges(folder().orElseThrow().resolve(name + ".json")));
    }

    /** Lets what is not recorded be as it was for whoever recorded: no such reference, no webhooks. */
    Optional<ScriptedAnswer> answer(RecordedRequest request) {
        String call = request.method() + " " + request.path();
        Optional<Exchange> fits =
                left.stream().filter(exchange -> exchange.call().equals(call)).findFirst();
        fits.ifPresent(left::remove);
        return fits.map(exchange -> ScriptedAnswer.json(
                        exchange.status(), exchange.answered().toString()))
                .or(() -> unrecorded(call));
    }

    private static Optional<ScriptedAnswer> unrecorded(String call) {
        if (call.startsWith("GET /files/")) {
            return Optional.of(PlayedEasyPost.file(call));
        }
        if (call.equals("GET /v2/webhooks")) {
            return Optional.of(ScriptedAnswer.json(200, "{\"webhooks\":[]}"));
        }
        return call.startsWith("GET /v2/shipments/")
                ? Optional.of(ScriptedAnswer.json(
                        404, Written.error("NOT_FOUND", "No.").toString()))
                : Optional.empty();
    }

    /** What the others asked in a call that is not answered yet. */
    JSONObject asked(String call) {
        return left.stream()
                .filter(exchange -> exchange.call().equals(call))
                .map(exchange -> (JSONObject) exchange.asked())
                .findFirst()
                .orElseThrow();
    }

    JSONObject answered(int index) {
        return (JSONObject) left.get(index).answered();
    }
}
