package org.waypost.plugins.carrier.easypost;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.json.JSONException;
import org.json.JSONObject;
import org.waypost.spi.SpiContext;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.CarrierNews;
import org.waypost.spi.carrier.WebhookCall;
import org.waypost.spi.carrier.Webhooks;

/**
 * Takes EasyPost's events: those of trackers and of refunds are of interest.
 *
 * @param api EasyPost
 * @param account has the secret
 * @param signature checks calls
 */
record EasyPostWebhooks(Api api, Account account, Signature signature) implements Webhooks {
    @Override
    public void subscribe(SpiContext context, URI address) {
        JSONObject hook = new JSONObject().put("webhook_secret", account.secret());
        JSONObject fresh = new JSONObject().put("webhook", new JSONObject(hook.toMap()).put("url", address.toString()));
        told(() -> existing(context, address)
                .ifPresentOrElse(
                        id -> tell(context, Call.put(path(id), hook)),
                        () -> tell(context, Call.post("/webhooks", fresh))));
    }

    @Override
    public void unsubscribe(SpiContext context, URI address) {
        told(() -> existing(context, address).ifPresent(id -> tell(context, Call.delete(path(id)))));
    }

    private void tell(SpiContext context, Call call) {
        api.send(context, call, JSONObject::toString);
    }

    private Optional<String> existing(SpiContext context, URI address) {
        return api.send(context, Call.get("/webhooks"), json -> {
            json.getJSONArray("webhooks");
            return Given.objects(json, "webhooks").stream()
                    .filter(hook -> Given.text(hook, "url").equals(address.toString()))
                    .map(hook -> hook.getString("id"))
                    .findFirst();
        });
    }

    private static String path(String id) {
        return "/webhooks/" + Call.part(id);
    }

    private static void told(Runnable telling) {
        try {
            telling.run();
        } catch (Refusal no) {
            throw no.exception();
        }
    }

    @Override
    public CarrierNews receive(SpiContext context, WebhookCall call) {
        if (account.webhookSecret()
                .filter(secret -> signature.isGenuine(call, secret))
                .isEmpty()) {
            throw new SpiException(SpiErrorCode.AUTH, "This call is not signed with the webhook secret");
        }
        try {
            return news(new JSONObject(call.body().text()).getJSONObject("result"));
        } catch (JSONException e) {
            throw SpiException.invalid("body", "EasyPost's event cannot be read");
        }
    }

    private static CarrierNews news(JSONObject result) {
        return switch (Given.text(result, "object")) {
            case "Tracker" -> new CarrierNews(List.of(TrackerText.report(result)), List.of());
            case "Refund" -> new CarrierNews(List.of(), refunds(result));
            default -> CarrierNews.NONE;
        };
    }

    /** One that was only submitted is no news. */
    private static List<CarrierNews.Refund> refunds(JSONObject result) {
        String status = Given.text(result, "status");
        return status.equals("refunded") || status.equals("rejected")
                ? List.of(new CarrierNews.Refund(result.getString("shipment_id"), status.equals("refunded")))
                : List.of();
    }
}
