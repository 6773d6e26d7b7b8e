package org.waypost.plugins.carrier.easypost;

import java.util.Optional;
import org.json.JSONException;
import org.json.JSONObject;
import org.waypost.spi.Message;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;

/** The shipments at EasyPost. */
record Shipments(Api api) {
    private static final String EXISTS = "SHIPMENT.POSTAGE.EXISTS";

    /** Asks the carriers for offers; costs nothing. */
    Shipment create(SpiContext context, JSONObject shipment) {
        return api.send(context, Call.post("/shipments", new JSONObject().put("shipment", shipment)), json -> {
            json.getJSONArray("rates");
            return Shipment.of(json);
        });
    }

    /** Looks one up by EasyPost's id. */
    Shipment get(SpiContext context, String id) {
        return api.send(context, Call.get(path(id)), Shipment::of);
    }

    /** Looks one up by id or by reference, which may not be there. */
    Optional<Shipment> find(SpiContext context, String idOrReference) {
        try {
            return Optional.of(get(context, idOrReference));
        } catch (Refusal no) {
            if (no.code() == SpiErrorCode.NOT_FOUND) {
                return Optional.empty();
            }
            throw no;
        }
    }

    /** Buys; EasyPost sells a shipment once. */
    Shipment buy(SpiContext context, String id, String offer, String key) {
        Call call = Call.post(path(id) + "/buy", new JSONObject().put("rate", new JSONObject().put("id", offer)))
                .costing();
        try {
            return api.send(context, call, Shipments::bought);
        } catch (Refusal no) {
            if (no.says(EXISTS)) {
                return find(context, id).filter(Shipment::isBought).orElseThrow(() -> lost(id, key, no));
            }
            throw no;
        } catch (SpiException e) {
            throw e.code() == SpiErrorCode.OUTCOME_UNKNOWN ? lost(id, key, e) : e;
        }
    }

    private static Shipment bought(JSONObject json) {
        Shipment shipment = Shipment.of(json);
        if (!shipment.isBought()) {
            throw new JSONException("no label");
        }
        return shipment;
    }

    /** Nobody knows; whoever looks needs the ids. */
    private static SpiException lost(String id, String key, RuntimeException cause) {
        String look = "It is unknown whether shipment " + id + " (reference " + key + ") was bought";
        return new SpiException(SpiErrorCode.OUTCOME_UNKNOWN, look + ": " + cause.getMessage(), cause)
                .withProvider(new Message(Message.Level.ERROR, id, look));
    }

    /** Gives a label back, or tells what became of it when it was given back before. */
    Shipment refund(SpiContext context, String id) {
        try {
            return api.send(context, Call.post(path(id) + "/refund", new JSONObject()), Shipment::of);
        } catch (Refusal no) {
            return find(context, id).filter(one -> !one.refund().isEmpty()).orElseThrow(() -> no);
        }
    }

    /** Asks for the label in another format. */
    Shipment label(SpiContext context, String id, String format) {
        return api.send(context, Call.get(path(id) + "/label?file_format=" + format), Shipment::of);
    }

    private static String path(String id) {
        return "/shipments/" + Call.part(id);
    }
}
