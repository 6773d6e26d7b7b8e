package org.waypost.plugins.carrier.easypost;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.json.JSONArray;
import org.json.JSONObject;
import org.waypost.spi.Answer;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.LabelFormat;
import org.waypost.spi.carrier.Manifest;
import org.waypost.spi.carrier.ManifestDesk;

/**
 * Closes parcels with EasyPost's scan forms: all of one order or none. The day is that of the labels.
 *
 * @param api EasyPost
 * @param shipments those that are closed
 * @param receipts which form belongs to which key
 */
record EasyPostManifests(Api api, Shipments shipments, Receipts receipts) implements ManifestDesk {
    @Override
    public Answer<Manifest> close(SpiContext context, String key, LocalDate day, List<String> those) {
        String receipt = "manifest:" + key;
        return Refusal.orRefused(() -> {
            Form form =
                    receipts.of(receipt).map(known -> look(context, known.id())).orElseGet(() -> made(context, those));
            receipts.keep(receipt, form.id());
            return Answer.of(new Manifest(form.number(), those, page(context, form)));
        });
    }

    private Form look(SpiContext context, String id) {
        return api.send(context, Call.get("/scan_forms/" + Call.part(id)), Form::of);
    }

    /** EasyPost refuses what is on a form already, perhaps from this order, whose answer was lost. */
    private Form made(SpiContext context, List<String> those) {
        JSONArray ids = new JSONArray(
                those.stream().map(id -> new JSONObject().put("id", id)).toList());
        try {
            return api.send(context, Call.post("/scan_forms", new JSONObject().put("shipments", ids)), Form::of);
        } catch (Refusal no) {
            return look(context, common(context, those).orElseThrow(() -> no));
        }
    }

    private Optional<String> common(SpiContext context, List<String> those) {
        List<String> forms = those.stream()
                .map(id -> shipments.get(context, id).scanForm())
                .distinct()
                .toList();
        return forms.size() == 1 ? Optional.of(forms.get(0)).filter(id -> !id.isEmpty()) : Optional.empty();
    }

    private Bytes page(SpiContext context, Form form) {
        if (form.status().equals("failed")) {
            throw Refusal.of(SpiErrorCode.NOT_SERVICEABLE, ("The carrier makes no form. " + form.message()).strip());
        }
        URI address = form.page()
                .orElseThrow(() -> new SpiException(SpiErrorCode.DOWN, "EasyPost is still making form " + form.id()));
        return LabelFiles.file(api, context, address, LabelFormat.PDF);
    }

    private record Form(String id, String status, String confirmation, String message, Optional<URI> page) {
        static Form of(JSONObject json) {
            return new Form(
                    json.getString("id"),
                    json.getString("status"),
                    Given.text(json, "confirmation"),
                    Given.text(json, "message"),
                    Given.present(json, "form_url").map(URI::create));
        }

        String number() {
            return confirmation.isEmpty() ? id : confirmation;
        }
    }
}
