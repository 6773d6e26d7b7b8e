package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waypost.content.BlobStorage;
import org.waypost.jobs.Job;
import org.waypost.jobs.JobHandler;
import org.waypost.spi.storage.BlobHead;
import org.waypost.spi.storage.BlobPage;
import org.waypost.spi.storage.BlobQuery;
import org.waypost.spi.storage.BlobStore;
import org.waypost.tenancy.TenantScope;

/**
 * Moves the bound tenant's blobs out of its old store until that is empty. What was moved is gone from the old store, so a
 * job that was killed goes on where it was. An upload may have been under way to the old store when the move began: therefore the
 * job does not end before those are over.
 */
@ApplicationScoped
public class MoveContentJob implements JobHandler {
    static final String KIND = "extensions.move-content";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PAGE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(MoveContentJob.class);

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
    public void run(Job job) throws IOException {
        Optional<BlobStore> from = stores.before();
        if (from.isEmpty()) {
            return;
        }
        Instant settled = Instant.ofEpochMilli(Long.parseLong(job.payload())).plusSeconds(settleSeconds);
        boolean isLast = clock.instant().isAfter(settled);
        while (moveSome(from.get())) {
            LOG.debug("moved up to {} blobs", PAGE);
        }
        if (isLast) {
            moves.end();
        } else {
            moves.lookAgain(job.payload(), settled);
        }
    }

    private boolean moveSome(BlobStore from) throws IOException {
        String prefix = BlobStorage.prefixOf(TenantScope.current().tenant());
        BlobPage page = from.list(context(), BlobQuery.first(prefix, PAGE));
        BlobTransfer transfer = new BlobTransfer(from, stores.current());
        for (BlobHead blob : page.blobs()) {
            transfer.move(context(), blob.key());
        }
        moves.count(page.blobs().size(), bytes(page.blobs()));
        return !page.blobs().isEmpty();
    }

    private static long bytes(List<BlobHead> blobs) {
        return blobs.stream().mapToLong(BlobHead::size).sum();
    }

    private HostContext context() {
        return HostContext.current(clock.instant(), PATIENCE, Locale.ENGLISH);
    }
}
