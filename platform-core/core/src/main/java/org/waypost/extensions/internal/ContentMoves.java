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
import org.waypost.jobs.Jobs;
import org.waypost.jobs.NewJob;
import org.waypost.shared.PlatformException;
import org.waypost.tenancy.SettingKey;
import org.waypost.tenancy.Settings;
import org.waypost.tenancy.TenantScope;

/** Begins and ends the moving of the bound tenant's mail. */
@ApplicationScoped
@Transactional
public class ContentMoves {
    private static final SettingKey MOVED = new SettingKey("content.store.moved", "0");
    private static final SettingKey BYTES = new SettingKey("content.store.moved-bytes", "0");

    /** By then every node has noticed where new mail goes. */
    private static final Duration NOTICED = Duration.ofSeconds(10);

    @Inject
    private Settings settings;

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
        offers.line(new OfferId(PluginKind.STORAGE, store));
        ContentMove state = state();
        boolean isTarget = store.equals(state.store());
        if (state.from().isPresent() != isTarget) {
            throw new PlatformException(ExtensionsError.NOTHING_TO_MOVE, state.store());
        }
        if (!isTarget) {
            turn(state.store(), store);
        }
        jobs.enqueue(NewJob.of(MoveContentJob.KIND, Long.toString(clock.millis()))
                .keyed("move")
                .from(clock.instant().plus(NOTICED)));
    }

    private void turn(String from, String store) {
        settings.set(Stores.BEFORE, from);
        settings.set(Stores.STORE, store);
        settings.set(MOVED, MOVED.fallback());
        settings.set(BYTES, BYTES.fallback());
        note("extensions.move-begun", Map.of("from", from, "to", store));
    }

    /** The old store looked empty, but an upload may still be under way to it. */
    public void lookAgain(String begun, Instant settled) {
        jobs.enqueue(NewJob.of(MoveContentJob.KIND, begun).keyed("move-end").from(settled));
    }

    /** Counts what was moved. */
    public void count(long files, long bytes) {
        settings.set(MOVED, Long.toString(Long.parseLong(settings.text(MOVED)) + files));
        settings.set(BYTES, Long.toString(Long.parseLong(settings.text(BYTES)) + bytes));
    }

    /** The old store is empty. */
    public void end() {
        ContentMove state = state();
        settings.set(Stores.BEFORE, "");
        note(
                "extensions.move-ended",
                Map.of("from", state.from().orElse(""), "to", state.store(), "files", Long.toString(state.moved())));
    }

    /** How far it is. */
    public ContentMove state() {
        return new ContentMove(
                settings.text(Stores.STORE),
                Optional.of(settings.text(Stores.BEFORE)).filter(name -> !name.isEmpty()),
                Long.parseLong(settings.text(MOVED)),
                Long.parseLong(settings.text(BYTES)));
    }

    private void note(String action, Map<String, String> evidence) {
        ledger.record(
                action, new Subject("tenant", TenantScope.current().tenant().value()), evidence);
    }
}
