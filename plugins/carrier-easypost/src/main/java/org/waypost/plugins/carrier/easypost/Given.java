package org.waypost.plugins.carrier.easypost;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.waypost.spi.Money;
import org.waypost.spi.SpiException;

/** Values of EasyPost's answers. What may be missing is empty; what must be there is asked of the JSON itself. */
final class Given {
    private Given() {}

    static String text(JSONObject object, String name) {
        return object.optString(name, "");
    }

    static Optional<String> present(JSONObject object, String name) {
        return Optional.of(text(object, name)).filter(value -> !value.isEmpty());
    }

    /** Text, or several texts in a list. */
    static String words(JSONObject object, String name) {
        JSONArray several = object.optJSONArray(name);
        return several == null ? text(object, name) : several.join(", ").replace("\"", "");
    }

    /** The objects of a list; none when there is no list, one when there is an object in its place. */
    static List<JSONObject> objects(JSONObject object, String name) {
        JSONArray list = object.optJSONArray(name);
        if (list == null) {
            return Optional.ofNullable(object.optJSONObject(name)).stream().toList();
        }
        return IntStream.range(0, list.length())
                .mapToObj(list::optJSONObject)
                .filter(one -> one != null)
                .toList();
    }

    /** Money, which EasyPost writes as text. */
    static Money money(JSONObject object, String amount, String currency) {
        try {
            return Money.of(object.get(amount).toString(), object.getString(currency));
        } catch (NumberFormatException | SpiException e) {
            throw new JSONException("no money in " + amount, e);
        }
    }

    static Optional<OffsetDateTime> time(JSONObject object, String name) {
        try {
            return present(object, name).map(OffsetDateTime::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
