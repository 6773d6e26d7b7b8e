package org.waypost.mailroom.internal.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.waypost.content.ContentError;
import org.waypost.content.ContentId;
import org.waypost.content.Contents;
import org.waypost.content.OpenedContent;
import org.waypost.content.Rendition;
import org.waypost.mailroom.MailItemId;
import org.waypost.mailroom.MailItems;
import org.waypost.mailroom.MailReader;
import org.waypost.mailroom.Proposals;
import org.waypost.mailroom.Reading;
import org.waypost.shared.PlatformException;

/**
 * Reads the front of a piece, outside any transaction as it takes its time, and hands what was read over.
 *
 * <p>The preview is read, not the original: its size is that at which readers work best, it is a JPEG whatever came, also a PDF
 * or a scan of many pages, and it never takes much memory.
 */
@ApplicationScoped
class Recogniser {
    private final MailItems items;
    private final Contents contents;
    private final MailReader reader;
    private final Proposals proposals;
    private final KeepReading keep;

    /** For the proxy. */
    protected Recogniser() {
        this(null, null, null, null, null);
    }

    @Inject
    Recogniser(MailItems items, Contents contents, MailReader reader, Proposals proposals, KeepReading keep) {
        this.items = items;
        this.contents = contents;
        this.reader = reader;
        this.proposals = proposals;
        this.keep = keep;
    }

    /** Reads a piece that was not read yet; nothing when nobody reads here, or there is nothing to be made out. */
    void recognise(MailItemId id) {
        if (reader.isOn() && proposals.of(List.of(id)).isEmpty()) {
            items.withId(id).picture().flatMap(this::read).ifPresent(reading -> keep.keep(id, reading));
        }
    }

    private Optional<Reading> read(ContentId picture) {
        try (OpenedContent photograph = contents.open(picture, Rendition.PREVIEW)) {
            return reader.read(photograph);
        } catch (PlatformException e) {
            if (e.code() == ContentError.DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
