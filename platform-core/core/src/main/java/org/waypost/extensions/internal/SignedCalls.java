package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.requests.CarrierCall;
import org.waypost.requests.CarrierCalls;
import org.waypost.requests.CarrierNews;
import org.waypost.requests.Refund;
import org.waypost.requests.RequestsError;
import org.waypost.shared.PlatformException;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.WebhookCall;
import org.waypost.tenancy.Sites;

/** Has the carriers' plugins read what was sent in their name: each knows how its carrier signs, by a secret of the location. */
@ApplicationScoped
class SignedCalls implements CarrierCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private Offers offers;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    @Override
    public CarrierNews read(String carrier, CarrierCall call) {
        OfferId id = new OfferId(PluginKind.CARRIER, carrier);
        if (offers.of(PluginKind.CARRIER).stream().noneMatch(offer -> listens(offer, id))) {
            throw new PlatformException(RequestsError.NOT_A_CARRIER);
        }
        HostContext context =
                HostContext.current(clock.instant(), PATIENCE, sites.current().locale());
        try {
            return news(
                    offers.product(id, CarrierConnectorFactory.class).webhooks().receive(context, call(call)));
        } catch (SpiException e) {
            throw e.code() == SpiErrorCode.AUTH
                    ? new PlatformException(RequestsError.UNSIGNED_CALL, e)
                    : Problems.of(e);
        }
    }

    private static boolean listens(OfferLine offer, OfferId id) {
        return offer.id().equals(id) && offer.state() == OfferLine.State.ON && offer.can("webhooks");
    }

    private static WebhookCall call(CarrierCall call) {
        ByteBuffer body = call.body().duplicate();
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return new WebhookCall(call.method(), call.path(), call.headers(), Bytes.of(bytes));
    }

    private static CarrierNews news(org.waypost.spi.carrier.CarrierNews told) {
        return new CarrierNews(
                CarrierWords.progress(told.reports()),
                told.refunds().stream()
                        .collect(Collectors.toMap(
                                org.waypost.spi.carrier.CarrierNews.Refund::shipment,
                                refund -> refund.granted() ? Refund.GIVEN : Refund.REFUSED,
                                (first, last) -> last)));
    }
}
