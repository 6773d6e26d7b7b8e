package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.carrier.CarrierNews;
import org.waypost.spi.carrier.WebhookCall;

/**
 * What a connector promises that declares {@link org.waypost.spi.carrier.CarrierCapability#WEBHOOKS}: it believes only what
 * the carrier signed.
 *
 * @since 0.1
 */
public abstract class WebhooksContract extends CarrierHarness {
    private static final URI ADDRESS = URI.create("https://mail.example.com/carriers/1");

    /**
     * A genuine call that tells of a parcel.
     *
     * @return the call, signed as the carrier signs
     * @since 0.1
     */
    protected abstract WebhookCall genuineCall();

    /**
     * A genuine call that tells nothing of parcels and labels.
     *
     * @return the call, signed as the carrier signs
     * @since 0.1
     */
    protected abstract WebhookCall callOfNoInterest();

    /**
     * Scripts the answers to subscribing.
     *
     * @param address where the host listens
     * @since 0.1
     */
    protected void providerSubscribes(URI address) {}

    /**
     * Scripts the answers to unsubscribing.
     *
     * @param address where the host listens
     * @since 0.1
     */
    protected void providerUnsubscribes(URI address) {}

    @Test
    void reads_what_the_carrier_tells_the_same_every_time() {
        CarrierNews news = receive(genuineCall());
        assertThat(news.reports()).isNotEmpty();
        assertThat(receive(genuineCall())).isEqualTo(news);
    }

    @Test
    void does_not_mind_how_headers_are_written() {
        WebhookCall call = genuineCall();
        Map<String, String> shouted = new HashMap<>();
        call.headers().forEach((name, value) -> shouted.put(name.toUpperCase(Locale.ROOT), value));
        assertThat(receive(new WebhookCall(call.method(), call.path(), shouted, call.body())))
                .isEqualTo(receive(call));
    }

    @Test
    void hears_and_keeps_nothing_of_what_is_of_no_interest() {
        assertThat(receive(callOfNoInterest())).isEqualTo(CarrierNews.NONE);
    }

    @Test
    void believes_nobody_without_a_signature() {
        WebhookCall call = genuineCall();
        assertNotBelieved(new WebhookCall(call.method(), call.path(), Map.of(), call.body()));
    }

    @Test
    void believes_nothing_that_was_changed_on_the_way() {
        WebhookCall call = genuineCall();
        Bytes changed = Bytes.of(call.body().text() + " ");
        assertNotBelieved(new WebhookCall(call.method(), call.path(), call.headers(), changed));
    }

    @Test
    void may_be_subscribed_and_unsubscribed_again() {
        assertThatCode(() -> {
                    subscribe();
                    subscribe();
                    unsubscribe();
                    unsubscribe();
                })
                .doesNotThrowAnyException();
    }

    private void subscribe() {
        providerSubscribes(ADDRESS);
        connector.webhooks().subscribe(context(), ADDRESS);
    }

    private void unsubscribe() {
        providerUnsubscribes(ADDRESS);
        connector.webhooks().unsubscribe(context(), ADDRESS);
    }

    private CarrierNews receive(WebhookCall call) {
        return connector.webhooks().receive(context(), call);
    }

    private void assertNotBelieved(WebhookCall call) {
        assertFails(SpiErrorCode.AUTH, () -> receive(call));
    }
}
