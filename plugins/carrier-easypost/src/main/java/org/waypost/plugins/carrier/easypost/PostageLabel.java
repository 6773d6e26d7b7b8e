package org.waypost.plugins.carrier.easypost;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.json.JSONException;
import org.json.JSONObject;
import org.waypost.spi.carrier.LabelFormat;

/**
 * Where the files of a label are.
 *
 * @param files by format, the one it was bought in among them
 * @param bought the format it was bought in
 */
record PostageLabel(Map<LabelFormat, URI> files, LabelFormat bought) {
    static PostageLabel of(JSONObject json) {
        Map<LabelFormat, URI> files = new EnumMap<>(LabelFormat.class);
        put(files, LabelFormat.PDF, json, "label_pdf_url");
        put(files, LabelFormat.ZPL, json, "label_zpl_url");
        LabelFormat bought = format(Given.text(json, "label_file_type"));
        put(files, bought, json, "label_url");
        if (!files.containsKey(bought)) {
            throw new JSONException("a label without a file");
        }
        return new PostageLabel(files, bought);
    }

    private static void put(Map<LabelFormat, URI> files, LabelFormat format, JSONObject json, String name) {
        try {
            Given.present(json, name).map(URI::create).ifPresent(address -> files.put(format, address));
        } catch (IllegalArgumentException e) {
            throw new JSONException("no address in " + name, e);
        }
    }

    /** EasyPost writes a media type, and has several for ZPL. */
    private static LabelFormat format(String type) {
        if (type.contains("zpl")) {
            return LabelFormat.ZPL;
        }
        return type.contains("pdf") ? LabelFormat.PDF : LabelFormat.PNG;
    }

    Optional<URI> file(LabelFormat format) {
        return Optional.ofNullable(files.get(format));
    }
}
