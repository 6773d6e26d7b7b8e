package org.waypost.web.logs;

import java.util.Locale;
import org.waypost.tenancy.Actor;
import org.waypost.tenancy.TenantScope;

/**
 * To whom a log line belongs, taken from the thread that writes it.
 *
 * @param tenant its number, or empty outside any tenant
 * @param actor the subject only: names and addresses of people stay out of logs
 * @param correlationId of the request or job, or empty
 */
record LineBinding(String tenant, String actor, String correlationId) {
    private static final LineBinding NONE = new LineBinding("", "", "");

    static LineBinding ofThisThread() {
        return TenantScope.bound().map(LineBinding::of).orElse(NONE);
    }

    private static LineBinding of(TenantScope scope) {
        Actor actor = scope.actor();
        String kind = actor.kind().name().toLowerCase(Locale.ROOT);
        String who = actor.subject().isEmpty() ? kind : kind + ":" + actor.subject();
        return new LineBinding(String.valueOf(scope.tenant().value()), who, scope.correlationId());
    }
}
