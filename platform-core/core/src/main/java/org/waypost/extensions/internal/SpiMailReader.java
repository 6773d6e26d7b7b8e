package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.content.OpenedContent;
import org.waypost.extensions.OfferLine;
import org.waypost.extensions.PluginKind;
import org.waypost.mailroom.MailReader;
import org.waypost.mailroom.Reading;
import org.waypost.spi.Bytes;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.recognizer.Field;
import org.waypost.spi.recognizer.Line;
import org.waypost.spi.recognizer.Photograph;
import org.waypost.spi.recognizer.Recognition;
import org.waypost.spi.recognizer.Recognizer;
import org.waypost.spi.recognizer.RecognizerFactory;
import org.waypost.tenancy.Sites;

/** The mailroom's port on the first recognizer that is on at the bound tenant's location. */
@ApplicationScoped
class SpiMailReader implements MailReader {
    private static final Logger LOG = LoggerFactory.getLogger(SpiMailReader.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Offers offers;
    private final Sites sites;
    private final Clock clock;
    private final AtomicBoolean told = new AtomicBoolean();

    /** For the proxy. */
    protected SpiMailReader() {
        this(null, null, null);
    }

    @Inject
    SpiMailReader(Offers offers, Sites sites, Clock clock) {
        this.offers = offers;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return offer().isPresent();
    }

    @Override
    public Optional<Reading> read(OpenedContent photograph) {
        return offer().flatMap(offer -> read(offer, photograph));
    }

    private Optional<OfferLine> offer() {
        return offers.of(PluginKind.RECOGNIZER).stream()
                .filter(offer -> offer.state() == OfferLine.State.ON)
                .findFirst();
    }

    /** A machine without the program, or bytes the reader makes nothing of, are no failure: the clerk reads himself. */
    private Optional<Reading> read(OfferLine offer, OpenedContent photograph) {
        Locale locale = sites.current().locale();
        Recognizer recognizer = offers.product(offer.id(), RecognizerFactory.class);
        try {
            Photograph picture = new Photograph(bytes(photograph), photograph.contentType(), List.of(locale));
            HostContext context = HostContext.current(clock.instant(), PATIENCE, locale);
            return Optional.of(reading(recognizer.recognise(context, picture)));
        } catch (SpiException e) {
            if (e.code() != SpiErrorCode.UNSUPPORTED && e.code() != SpiErrorCode.INVALID_REQUEST) {
                throw Problems.of(e);
            }
            if (told.compareAndSet(false, true)) {
                LOG.info("photographs are not read by {}: {}", offer.label(), e.getMessage());
            }
            return Optional.empty();
        }
    }

    private static Bytes bytes(OpenedContent photograph) {
        try {
            return Bytes.of(photograph.stream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading reading(Recognition recognition) {
        return new Reading(
                recognition.lines().stream().map(Line::text).toList(),
                recognition.fields().stream().map(SpiMailReader::clue).toList());
    }

    private static Reading.Clue clue(Field field) {
        return new Reading.Clue(
                Reading.Kind.valueOf(field.kind().name()), field.value().strip(), field.confidence());
    }
}
