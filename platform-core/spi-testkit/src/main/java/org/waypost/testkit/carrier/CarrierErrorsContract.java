package org.waypost.testkit.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.carrier.CarrierConnector;
import org.waypost.spi.host.HostHttp;
import org.waypost.testkit.host.ScriptedAnswer;

/**
 * How a connector that asks a provider over HTTP says what went wrong, and that nothing which is no answer passes for one.
 *
 * @since 0.1
 */
public abstract class CarrierErrorsContract extends CarrierHarness {
    private static final List<ScriptedAnswer> NO_ANSWERS = List.of(
            ScriptedAnswer.xml(200, "<!DOCTYPE html><html><body>Please log in</body></html>"),
            ScriptedAnswer.json(200, "{\"id\":\"1\",\"price"),
            ScriptedAnswer.json(200, "{}"),
            ScriptedAnswer.status(200));

    /**
     * Makes one call that asks the provider something and has no effect there.
     *
     * @param asking the connector to use
     * @since 0.1
     */
    protected abstract void ask(CarrierConnector asking);

    /**
     * Makes a purchase: {@link #order} unless overridden.
     *
     * @param buying the connector to use
     * @since 0.1
     */
    protected void purchase(CarrierConnector buying) {
        buying.labels().buy(context(), order(newKey()));
    }

    /**
     * Scripts the answers that a connector needs before its first request, where it signs in.
     *
     * @since 0.1
     */
    protected void providerSignsIn() {}

    /**
     * Tells the requests for which the provider takes money: those that change something and do not sign in, unless
     * overridden.
     *
     * @param request a request of the connector
     * @return true for a purchase
     * @since 0.1
     */
    protected boolean buys(HttpRequest request) {
        return changes(request) && !request.uri().getPath().matches(".*(token|oauth).*");
    }

    private static boolean changes(HttpRequest request) {
        return !request.method().equals("GET") && !request.method().equals("HEAD");
    }

    @Test
    void says_that_the_account_is_refused() {
        script(ScriptedAnswer.status(401));
        assertFails(SpiErrorCode.AUTH, () -> ask(connector));
    }

    @Test
    void says_when_to_come_back() {
        script(ScriptedAnswer.status(429).withHeader("Retry-After", "30"));
        assertThatThrownBy(() -> ask(connector)).isInstanceOfSatisfying(SpiException.class, limited -> {
            assertThat(limited.code()).isEqualTo(SpiErrorCode.RATE_LIMITED);
            assertThat(limited.retryAfter()).contains(Duration.ofSeconds(30));
        });
    }

    @Test
    void says_that_the_provider_failed() {
        assertThat(List.of(500, 502, 503)).allSatisfy(status -> {
            script(ScriptedAnswer.status(status));
            assertFails(SpiErrorCode.DOWN, () -> ask(connector));
        });
    }

    @Test
    void says_that_the_provider_cannot_be_reached() {
        assertFails(SpiErrorCode.DOWN, () -> ask(with(silent(SpiErrorCode.DOWN, request -> true))));
        assertFails(
                SpiErrorCode.DOWN,
                () -> ask(with(silent(SpiErrorCode.OUTCOME_UNKNOWN, CarrierErrorsContract::changes))));
    }

    @Test
    void takes_no_page_and_no_half_answer_for_a_yes() {
        assertThat(NO_ANSWERS).allSatisfy(answer -> {
            script(answer);
            assertThatThrownBy(() -> ask(connector)).isInstanceOf(SpiException.class);
        });
    }

    @Test
    void does_not_know_the_outcome_when_the_answer_to_a_purchase_is_lost() {
        providerSignsIn();
        assertFails(
                SpiErrorCode.OUTCOME_UNKNOWN, () -> purchase(with(silent(SpiErrorCode.OUTCOME_UNKNOWN, this::buys))));
    }

    @Test
    void does_not_know_the_outcome_when_the_answer_to_a_purchase_is_none() {
        assertThat(NO_ANSWERS).allSatisfy(answer -> {
            script(answer);
            assertFails(SpiErrorCode.OUTCOME_UNKNOWN, () -> purchase(connector));
        });
        script(ScriptedAnswer.status(500));
        assertFails(SpiErrorCode.OUTCOME_UNKNOWN, () -> purchase(connector));
    }

    @Test
    void knows_that_nothing_was_bought_when_the_account_is_refused_or_nobody_was_reached() {
        script(ScriptedAnswer.status(401));
        assertFails(SpiErrorCode.AUTH, () -> purchase(connector));
        assertFails(SpiErrorCode.DOWN, () -> purchase(with(silent(SpiErrorCode.DOWN, request -> true))));
    }

    /** A new provider with one answer, twice, since a connector may sign in anew and try again. */
    private void script(ScriptedAnswer answer) {
        openConnector();
        providerSignsIn();
        provider().answer(answer);
        providerSignsIn();
        provider().answer(answer);
    }

    /** A client that fails as the host's does for some requests. */
    private HostHttp silent(SpiErrorCode code, Predicate<HttpRequest> where) {
        return (context, request) -> {
            if (where.test(request)) {
                SpiErrorCode fits = changes(request) ? code : SpiErrorCode.DOWN;
                throw new SpiException(fits, "no answer from " + request.uri().getHost());
            }
            return provider().http().send(context, request);
        };
    }
}
