package org.waypost.tenants.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Consumer;

/** Begins to move a location's mail, or wakes a move that is under way, and tells how far it is until it is done. */
final class ContentMoveWait {
    private static final Duration STEP = Duration.ofSeconds(2);

    private final PlatformApi api;
    private final TenantWait.Pause pause;

    ContentMoveWait(PlatformApi api, TenantWait.Pause pause) {
        this.api = api;
        this.pause = pause;
    }

    static ContentMoveWait patient(PlatformApi api) {
        return new ContentMoveWait(api, TenantWait.Pause.REAL);
    }

    void move(String slug, String store, Consumer<String> progress) {
        JsonNode state = api.moveContent(slug, store);
        progress.accept("New mail of " + slug + " goes to " + store + "; the rest follows. This command may be stopped:"
                + " the platform goes on, and the same command shows how far it is.");
        follow(slug, state, progress);
    }

    private void follow(String slug, JsonNode begun, Consumer<String> progress) {
        JsonNode state = begun;
        long told = -1;
        while (isMoving(state)) {
            if (state.path("moved").asLong() != told) {
                told = state.path("moved").asLong();
                progress.accept("  " + moved(state));
            }
            pause.take(STEP);
            state = api.contentMove(slug);
        }
        progress.accept(
                "All mail of " + slug + " lies in " + state.path("store").asText() + " (" + moved(state) + ").");
    }

    private static boolean isMoving(JsonNode state) {
        return state.path("from").isTextual();
    }

    private static String moved(JsonNode state) {
        return state.path("moved").asLong() + " files, " + state.path("bytes").asLong() / 1024 / 1024 + " MB moved";
    }
}
