package org.waypost.plugins.carrier.manual;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waypost.spi.SpiContext;
import org.waypost.spi.carrier.TrackingNumberMatch;
import org.waypost.spi.carrier.TrackingNumbers;

/**
 * Tries every {@link NumberFormat} on a text. Of several that fit, one whose check digit is right comes before one that is a
 * mere form; then the one that leaves the text the least leeway, since a tight form fits by accident less often; then the
 * one that stands higher in the table.
 */
final class KnownNumbers implements TrackingNumbers {
    @Override
    public List<TrackingNumberMatch> recognise(SpiContext context, String text) {
        String bare = BareText.of(text);
        return Stream.of(NumberFormat.values())
                .filter(format -> format.form().fits(bare))
                .sorted(likeliestFirst(bare))
                .map(format -> format.read(bare))
                .distinct()
                .toList();
    }

    private static Comparator<NumberFormat> likeliestFirst(String bare) {
        return comparing((NumberFormat format) -> !format.form().checked())
                .thenComparingLong(format -> format.form().leeway(bare));
    }
}
