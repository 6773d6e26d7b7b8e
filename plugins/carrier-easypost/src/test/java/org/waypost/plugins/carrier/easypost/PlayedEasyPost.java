package org.waypost.plugins.carrier.easypost;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.json.JSONArray;
import org.json.JSONObject;
import org.waypost.spi.Bytes;
import org.waypost.testkit.host.RecordedRequest;
import org.waypost.testkit.host.ScriptedAnswer;

/** Plays EasyPost with what it remembers: shipments are sold once, pick-ups ordered once, forms made once. */
final class PlayedEasyPost implements Function<RecordedRequest, Optional<ScriptedAnswer>> {
    static final String UNKNOWN_NUMBER = "9400100000000000000000";

    private static final Pattern CALL = Pattern.compile("/v2/([a-z_]+)(?:/([^/]+))?(?:/([a-z]+))?");

    private final Map<String, JSONObject> things = new HashMap<>();
    private int last;

    @Override
    public Optional<ScriptedAnswer> apply(RecordedRequest request) {
        Matcher call = CALL.matcher(request.path());
        if (!call.matches()) {
            return Optional.of(file(request.path()));
        }
        String id = Optional.ofNullable(call.group(2)).orElse("");
        String verb = Optional.ofNullable(call.group(3)).orElse("");
        JSONObject body = request.body().size() == 0
                ? new JSONObject()
                : new JSONObject(request.body().text());
        return Optional.of(
                switch (call.group(1)) {
                    case "shipments" -> shipment(id, verb, body);
                    case "trackers" -> tracker(body.getJSONObject("tracker").getString("tracking_code"));
                    case "addresses" -> address(request, body);
                    case "pickups" -> pickup(id, verb, body);
                    case "batches" ->
                        made(new JSONObject().put("id", "batch_" + ++last).put("state", "creating"));
                    case "scan_forms" -> scanForm(id, body);
                    case "webhooks" -> webhook(request.method(), id, body);
                    default -> missing();
                });
    }

    private ScriptedAnswer shipment(String id, String verb, JSONObject body) {
        if (id.isEmpty()) {
            JSONObject asked = body.getJSONObject("shipment");
            JSONObject made = Written.answer("shipment").put("reference", asked.opt("reference"));
            if (asked.getJSONObject("parcel").getBigDecimal("weight").intValue() > 1000) {
                made.put("rates", new JSONArray());
            }
            return made(named(made.put("options", asked.getJSONObject("options")), "shp_"));
        }
        JSONObject shipment = byIdOrReference(id);
        if (shipment == null) {
            return missing();
        }
        return switch (verb) {
            case "buy" -> sold(shipment, body.getJSONObject("rate").getString("id"));
            case "refund" -> refunded(shipment);
            case "label" -> found(shipment);
            default -> found(shipment);
        };
    }

    private ScriptedAnswer sold(JSONObject shipment, String rate) {
        if (!shipment.isNull("postage_label")) {
            return no(Written.error("SHIPMENT.POSTAGE.EXISTS", "Postage already exists for this shipment"));
        }
        for (Object one : shipment.getJSONArray("rates")) {
            if (((JSONObject) one).getString("id").equals(rate)) {
                shipment.put("selected_rate", one);
            }
        }
        String format = shipment.getJSONObject("options").getString("label_format");
        JSONObject label = Written.answer("label");
        if (!format.equals("PNG")) {
            String type = format.equals("PDF") ? "application/pdf" : "application/zpl";
            label.put("label_file_type", type)
                    .put("label_url", label.getString("label_url").replace("png", format.toLowerCase(Locale.ROOT)));
        }
        return found(shipment.put("postage_label", label).put("tracking_code", "94001001058070760" + ++last));
    }

    private static ScriptedAnswer refunded(JSONObject shipment) {
        if (!shipment.isNull("refund_status")) {
            return no(Written.error("SHIPMENT.REFUND.UNAVAILABLE", "A refund was requested before"));
        }
        return found(shipment.put("refund_status", "submitted"));
    }

    private static ScriptedAnswer tracker(String number) {
        return number.equals(UNKNOWN_NUMBER)
                ? no(Written.error("TRACKER.CREATE.ERROR", "The carrier of this number is not known"))
                : found(Written.answer("tracker").put("tracking_code", number));
    }

    private static ScriptedAnswer address(RecordedRequest request, JSONObject body) {
        if (request.method().equals("GET")) {
            return found(new JSONObject().put("addresses", new JSONArray()).put("has_more", false));
        }
        boolean good = body.getJSONObject("address").getString("zip").equals("10001");
        return made(Written.answer(good ? "good_address" : "bad_address"));
    }

    private ScriptedAnswer pickup(String id, String verb, JSONObject body) {
        if (id.isEmpty()) {
            JSONObject asked = body.getJSONObject("pickup");
            return found(named(
                    Written.answer("pickup")
                            .put("reference", asked.get("reference"))
                            .put("min_datetime", asked.get("min_datetime")),
                    "pickup_"));
        }
        JSONObject pickup = byIdOrReference(id);
        String status = pickup.getString("status");
        return switch (verb) {
            case "buy" ->
                status.equals("unknown")
                        ? found(pickup.put("status", "scheduled").put("confirmation", "WTC" + ++last))
                        : no(Written.error("PICKUP.SCHEDULE.FAILURE", "Scheduled before"));
            case "cancel" ->
                status.equals("scheduled")
                        ? found(pickup.put("status", "canceled"))
                        : no(Written.error("PICKUP.CANCEL.FAILURE", "Not scheduled"));
            default -> found(pickup);
        };
    }

    private ScriptedAnswer scanForm(String id, JSONObject body) {
        if (!id.isEmpty()) {
            return found(things.get(id));
        }
        JSONObject form = named(Written.answer("scan_form"), "sf_");
        for (Object one : body.getJSONArray("shipments")) {
            JSONObject shipment = things.get(((JSONObject) one).getString("id"));
            if (!shipment.isNull("scan_form")) {
                return no(Written.error("SCANFORM.CREATE.FAILURE", "A shipment is on a scan form already"));
            }
            shipment.put("scan_form", new JSONObject().put("id", form.get("id")));
        }
        return found(form);
    }

    private ScriptedAnswer webhook(String method, String id, JSONObject body) {
        return switch (method) {
            case "GET" ->
                found(new JSONObject()
                        .put(
                                "webhooks",
                                new JSONArray(things.values().stream()
                                        .filter(thing -> thing.getString("id").startsWith("hook_"))
                                        .toList())));
            case "POST" ->
                made(named(
                        new JSONObject()
                                .put("url", body.getJSONObject("webhook").get("url")),
                        "hook_"));
            case "PUT" -> things.containsKey(id) ? made(things.get(id)) : missing();
            default -> things.remove(id) == null ? missing() : found(new JSONObject());
        };
    }

    /** A file as its name ends. */
    static ScriptedAnswer file(String path) {
        String beginning = path.endsWith("pdf") ? "%PDF-1.7" : path.endsWith("zpl") ? "^XA^XZ" : "\u0089PNG";
        return new ScriptedAnswer(200, Map.of(), Bytes.of(beginning.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private JSONObject named(JSONObject thing, String kind) {
        String id = kind + ++last;
        things.put(id, thing.put("id", id));
        return thing;
    }

    private JSONObject byIdOrReference(String id) {
        return things.values().stream()
                .filter(thing -> thing.getString("id").equals(id)
                        || thing.optString("reference").equals(id))
                .findFirst()
                .orElse(null);
    }

    private static ScriptedAnswer found(JSONObject body) {
        return ScriptedAnswer.json(200, body.toString());
    }

    private static ScriptedAnswer made(JSONObject body) {
        return ScriptedAnswer.json(201, body.toString());
    }

    private static ScriptedAnswer no(JSONObject body) {
        return ScriptedAnswer.json(422, body.toString());
    }

    private static ScriptedAnswer missing() {
        return ScriptedAnswer.json(
                404,
                Written.error("NOT_FOUND", "The requested resource could not be found.")
                        .toString());
    }
}
