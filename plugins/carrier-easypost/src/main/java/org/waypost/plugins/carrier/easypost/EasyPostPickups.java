package org.waypost.plugins.carrier.easypost;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONObject;
import org.waypost.spi.Answer;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.PickupConfirmation;
import org.waypost.spi.carrier.PickupDesk;
import org.waypost.spi.carrier.PickupOrder;

/**
 * Orders collections in two steps, as labels are bought. EasyPost sends a carrier only for labels that it sold, several of
 * them as a batch.
 *
 * @param api EasyPost
 * @param receipts which collection belongs to which key
 */
record EasyPostPickups(Api api, Receipts receipts) implements PickupDesk {
    @Override
    public Answer<PickupConfirmation> schedule(SpiContext context, PickupOrder order) {
        return Refusal.orRefused(() -> {
            if (order.shipments().isEmpty()) {
                throw Refusal.of(
                        SpiErrorCode.INVALID_REQUEST,
                        "EasyPost sends a carrier only for labels that it sold: name them.");
            }
            Pickup pickup = receipts.once("pickup:" + order.key(), new Visit(context, order));
            return Answer.of(pickup.confirmation(order));
        });
    }

    @Override
    public Answer<String> cancel(SpiContext context, String confirmation) {
        String path = path(Pickup.id(confirmation));
        return Refusal.orRefused(() -> {
            try {
                api.send(context, Call.post(path + "/cancel", new JSONObject()), Pickup::of);
            } catch (Refusal no) {
                if (!api.send(context, Call.get(path), Pickup::of).isCancelled()) {
                    throw no;
                }
            }
            return Answer.of(confirmation);
        });
    }

    private static String path(String id) {
        return "/pickups/" + Call.part(id);
    }

    /** One order's visit. */
    private final class Visit implements Receipts.Deal<Pickup> {
        private final SpiContext context;
        private final PickupOrder order;

        Visit(SpiContext context, PickupOrder order) {
            this.context = context;
            this.order = order;
        }

        @Override
        public Pickup draft() {
            ZonedDateTime until = order.ready().with(order.closes());
            JSONObject pickup = new JSONObject()
                    .put("reference", order.key())
                    .put("address", AddressText.of(order.where()))
                    .put("min_datetime", utc(order.ready()))
                    .put("max_datetime", utc(until))
                    .put("is_account_address", false)
                    .put("instructions", order.parcels() + (order.parcels() == 1 ? " parcel" : " parcels"));
            what(pickup, order.shipments());
            Pickup drawn = api.send(context, Call.post("/pickups", new JSONObject().put("pickup", pickup)), Pickup::of);
            drawn.cheapest();
            return drawn;
        }

        private void what(JSONObject pickup, List<String> shipments) {
            if (shipments.size() == 1) {
                pickup.put("shipment", reference(shipments.get(0)));
            } else {
                pickup.put("batch", reference(batch(shipments)));
            }
        }

        private String batch(List<String> shipments) {
            JSONArray those = new JSONArray(
                    shipments.stream().map(EasyPostPickups::reference).toList());
            JSONObject batch = new JSONObject().put("shipments", those);
            return api.send(
                    context, Call.post("/batches", new JSONObject().put("batch", batch)), json -> json.getString("id"));
        }

        @Override
        public Pickup look(String id) {
            return api.send(context, Call.get(path(id)), Pickup::of);
        }

        @Override
        public String id(Pickup pickup) {
            return pickup.id();
        }

        /** A cancelled one is over as well; a new order has a new key. */
        @Override
        public boolean isDone(Pickup pickup) {
            if (pickup.isCancelled()) {
                throw Refusal.of(SpiErrorCode.INVALID_REQUEST, "This pick-up was cancelled; order a new one.");
            }
            return pickup.isScheduled();
        }

        @Override
        public Pickup close(Pickup pickup) {
            Pickup.Visit visit = pickup.cheapest();
            JSONObject choice = new JSONObject().put("carrier", visit.carrier()).put("service", visit.service());
            Call call = Call.post(path(pickup.id()) + "/buy", choice).costing();
            return api.send(context, call, Pickup::of);
        }
    }

    private static JSONObject reference(String id) {
        return new JSONObject().put("id", id);
    }

    private static String utc(ZonedDateTime time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }
}
