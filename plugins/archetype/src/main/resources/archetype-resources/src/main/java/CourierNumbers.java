package ${package};

import java.util.List;
import java.util.Optional;
import org.waypost.spi.SpiContext;
import org.waypost.spi.carrier.TrackingNumberMatch;
import org.waypost.spi.carrier.TrackingNumbers;

/** Tells the courier's own numbers from all others. */
record CourierNumbers(ParcelNumbers numbers) implements TrackingNumbers {
    @Override
    public List<TrackingNumberMatch> recognise(SpiContext context, String text) {
        return numbers.read(text)
                .map(number -> new TrackingNumberMatch(
                        CourierFactory.NAME, CourierFactory.SERVICE.name(), "", number, true, Optional.empty()))
                .stream()
                .toList();
    }
}
