package org.waypost.extensions.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waypost.audit.Ledger;
import org.waypost.audit.Subject;
import org.waypost.extensions.ContentMove;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.OfferId;
import org.waypost.extensions.PluginKind;
import org.waypost.extensions.internal.Place.Shelf;
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.shared.Ids;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.TenantScope;

/** Begins and ends the moving of the bound tenant's mail, holding the row that tells where it is. */
@ApplicationScoped
@Transactional
public class ContentMoves {
    /** By then every node has noticed where new mail goes. */
    private static final Duration NOTICED = Duration.ofSeconds(10);

    /** What came late to a move is read where it is for so long, and then fetched as well. */
    private static final Duration REST = Duration.ofDays(1);

    @Inject
    private PlaceTable table;

    @Inject
    private Offers offers;

    @Inject
    private Jobs jobs;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * New mail goes to this store from now on, and a job fetches the rest. Asked again while that goes on, it wakes the job,
     * which may have given up.
     */
    public void begin(String store) {
        Shelf target = shelf(store);
        Place place = table.hold(shelf(Place.USUAL.store().name()));
        boolean isTarget = store.equals(place.store().name());
        if (place.before().isPresent() != isTarget || isLeftElsewhere(place, store)) {
            throw new PlatformException(
                    ExtensionsError.NOTHING_TO_MOVE, place.store().name());
        }
        Place moving = isTarget ? place : turned(place, target);
        enqueue(moving.move(), "move", clock.instant().plus(NOTICED));
    }

    private static boolean isLeftElsewhere(Place place, String store) {
        return place.before().isEmpty()
                && place.left().filter(left -> !left.name().equals(store)).isPresent();
    }

    private Place turned(Place place, Shelf target) {
        Place moving = new Place(Ids.next(), target, Optional.of(place.store()), Optional.empty(), 0, 0);
        table.save(moving);
        note("extensions.move-begun", place.store(), target, 0);
        return moving;
    }

    private Shelf shelf(String store) {
        return new Shelf(store, offers.pluginOf(new OfferId(PluginKind.STORAGE, store)));
    }

    /** Looks again later: an upload may still be under way to the old store, or something could not be moved now. */
    public void lookAgain(long move, Instant when) {
        enqueue(move, "move-end", when);
    }

    private void enqueue(long move, String key, Instant when) {
        jobs.enqueue(
                NewJob.of(MoveContentJob.KIND, Long.toString(move)).keyed(key).from(when));
    }

    /** Counts what was moved. */
    public void count(long move, long files, long bytes) {
        table.count(move, files, bytes);
    }

    /** The old store is empty; what comes late is still read there for a day. */
    public void end(long move) {
        Place place = table.hold(Place.USUAL.store());
        if (place.move() != move || place.before().isEmpty()) {
            return;
        }
        table.save(new Place(move, place.store(), Optional.empty(), place.before(), place.moved(), place.bytes()));
        enqueue(move, "move-rest", clock.instant().plus(REST));
        note("extensions.move-ended", place.before().get(), place.store(), place.moved());
    }

    /** Nothing is looked for in the old store any more. */
    public void forgetTheRest(long move) {
        Place place = table.hold(Place.USUAL.store());
        if (place.move() == move) {
            table.save(new Place(move, place.store(), place.before(), Optional.empty(), place.moved(), place.bytes()));
        }
    }

    /** Whether the tenant's mail is kept in a store, or was until a moment ago. */
    public boolean keepsMailIn(String store) {
        return place().uses(store);
    }

    /** How far it is. */
    public ContentMove state() {
        Place place = place();
        return new ContentMove(place.store().name(), place.before().map(Shelf::name), place.moved(), place.bytes());
    }

    /** Where the mail is, read from the table itself. */
    Place place() {
        return table.find().orElse(Place.USUAL);
    }

    private void note(String action, Shelf from, Shelf to, long files) {
        ledger.record(
                action,
                new Subject("tenant", TenantScope.current().tenant().value()),
                Map.of("from", from.name(), "to", to.name(), "files", Long.toString(files)));
    }
}
