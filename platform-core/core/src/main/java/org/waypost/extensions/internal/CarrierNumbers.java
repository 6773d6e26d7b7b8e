package org.waypost.extensions.internal;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.mailroom.TrackingNumber;
import org.waypost.mailroom.TrackingNumber.Check;
import org.waypost.mailroom.TrackingNumbers;
import org.waypost.shared.PlatformException;
import org.waypost.spi.carrier.CarrierConnectorFactory;
import org.waypost.spi.carrier.TrackingNumberMatch;
import org.waypost.tenancy.Sites;

/** Asks every carrier that is switched on here what a number may be; one that fails is as good as none. */
@ApplicationScoped
class CarrierNumbers implements TrackingNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(CarrierNumbers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Inject
    private Offers offers;

    @Inject
    private Sites sites;

    @Inject
    private Clock clock;

    @Override
    public List<TrackingNumber> read(String code) {
        return offers.of(PluginKind.CARRIER).stream()
                .filter(carrier -> carrier.state() == OfferLine.State.ON && carrier.can("numbers"))
                .flatMap(carrier -> read(carrier.id(), code))
                .sorted(comparing(TrackingNumber::check))
                .distinct()
                .toList();
    }

    private Stream<TrackingNumber> read(OfferId carrier, String code) {
        try {
            HostContext context = HostContext.current(
                    clock.instant(), PATIENCE, sites.current().locale());
            return Problems.call(() -> offers.product(carrier, CarrierConnectorFactory.class)
                            .numbers()
                            .recognise(context, code))
                    .stream()
                    .map(CarrierNumbers::reading);
        } catch (PlatformException failed) {
            LOG.warn("carrier {} could not read a tracking number", carrier.name(), failed);
            return Stream.empty();
        }
    }

    private static TrackingNumber reading(TrackingNumberMatch match) {
        return new TrackingNumber(
                match.carrierName(),
                match.number(),
                match.service(),
                match.checked() ? Check.RIGHT : Check.NONE,
                match.page().filter(page -> "https".equals(page.getScheme())));
    }
}
