package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.content.BlobStorage;
import org.waypost.content.ContentError;
import org.waypost.extensions.internal.Place.Shelf;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SpiException;
import org.waypost.spi.storage.BlobHead;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobStore;
import org.waypost.tenancy.TenantScope;

/**
 * Moves the bound tenant's blobs out of its old store until that is empty. What was moved is gone from the old store, so a
 * job that was killed goes on where it was. One blob that cannot be moved does not stop those behind it. An upload may have been
 * under way to the old store when the move began: therefore it does not end before those are over.
 */
@ApplicationScoped
public class MoveContentJob implements JobHandler {
    static final String KIND = "extensions.move-content";

    private static final Logger LOG = LoggerFactory.getLogger(MoveContentJob.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int PAGE = 200;

    @Inject
    private Stores stores;

    @Inject
    private ContentMoves moves;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "waypost.content.move.settle", defaultValue = "300")
    private long settleSeconds;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        long move = Long.parseLong(job.payload());
        Place place = moves.place();
        Optional<Shelf> old = place.before().or(place::left);
        if (place.move() != move || old.isEmpty()) {
            return;
        }
        Instant settled = Ids.madeAt(move).plusSeconds(settleSeconds);
        boolean isSettled = clock.instant().isAfter(settled);
        Tally tally = moveAll(
                move,
                stores.named(old.get().name()).store(),
                stores.named(place.store().name()).store());
        conclude(move, place, tally, isSettled ? clock.instant().plus(PAUSE) : settled, isSettled);
    }

    private void conclude(long move, Place place, Tally tally, Instant again, boolean isSettled) {
        if (tally.failed > 0 && tally.moved == 0) {
            throw new PlatformException(ContentError.STORAGE_AWAY);
        }
        if (tally.failed > 0 || (place.before().isPresent() && !isSettled)) {
            moves.lookAgain(move, again);
        } else if (place.before().isPresent()) {
            moves.end(move);
        } else {
            moves.forgetTheRest(move);
        }
    }

    private Tally moveAll(long move, BlobStore from, BlobStore to) {
        BlobTransfer transfer = new BlobTransfer(from, to);
        Tally all = new Tally();
        BlobQuery query =
                BlobQuery.first(BlobStorage.prefixOf(TenantScope.current().tenant()), PAGE);
        Optional<BlobQuery> next = Optional.of(query);
        while (next.isPresent()) {
            BlobPage page = from.list(context(), next.get());
            Tally some = new Tally();
            page.blobs().forEach(blob -> some.add(blob, isMoved(transfer, blob)));
            moves.count(move, some.moved, some.bytes);
            all.add(some);
            next = page.next().map(query::after);
        }
        return all;
    }

    private boolean isMoved(BlobTransfer transfer, BlobHead blob) {
        try {
            transfer.move(context(), blob.key());
            return true;
        } catch (SpiException | PlatformException | IOException e) {
            LOG.warn("{} stays in the old store for now", blob.key().value(), e);
            return false;
        }
    }

    private HostContext context() {
        return HostContext.current(clock.instant(), PATIENCE, Locale.ENGLISH);
    }

    /** What became of blobs. */
    private static final class Tally {
        private long moved;
        private long bytes;
        private long failed;

        void add(BlobHead blob, boolean isMoved) {
            moved += isMoved ? 1 : 0;
            bytes += isMoved ? blob.size() : 0;
            failed += isMoved ? 0 : 1;
        }

        void add(Tally other) {
            moved += other.moved;
            bytes += other.bytes;
            failed += other.failed;
        }
    }
}
