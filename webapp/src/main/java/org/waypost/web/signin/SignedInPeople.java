package org.waypost.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waypost.access.Permission;
import org.waypost.tenancy.TenantId;

/** The web sessions that live on this node: for push, which tells only people of one tenant, and for ending them at once. */
@ApplicationScoped
public class SignedInPeople {
    private final Map<String, Presence> presences = new ConcurrentHashMap<>();

    /** The people of a tenant who have a session here and the permission, by the names of their push channels. */
    public Set<String> allowed(TenantId tenant, Permission permission) {
        return channels(person -> person.tenant() == tenant.value() && person.allows(permission));
    }

    /** The person of a tenant with this account, when he has a session here, by the name of his push channel. */
    public Set<String> withSubject(TenantId tenant, String subject) {
        return channels(
                person -> person.tenant() == tenant.value() && person.subject().equals(subject));
    }

    /** Names of the people of a tenant who have a session here and the permission, by their accounts. */
    public Map<String, String> names(TenantId tenant, Permission permission) {
        return presences.values().stream()
                .map(Presence::person)
                .filter(person -> person.tenant() == tenant.value() && person.allows(permission))
                .collect(Collectors.toMap(SignedIn::subject, SignedIn::name, (name, same) -> name));
    }

    /** A push channel is named {@code tenant|subject}. */
    private Set<String> channels(Predicate<SignedIn> some) {
        return presences.values().stream()
                .map(Presence::person)
                .filter(some)
                .map(person -> person.tenant() + "|" + person.subject())
                .collect(Collectors.toSet());
    }

    /** How many sessions live here. */
    public int count() {
        return presences.size();
    }

    void seen(HttpSession session, SignedIn person) {
        presences.put(session.getId(), new Presence(session, person));
    }

    void gone(String sessionId) {
        presences.remove(sessionId);
    }

    /** Ends the sessions of some, which also closes their push connections. */
    void end(Predicate<SignedIn> some) {
        presences.values().stream()
                .filter(presence -> some.test(presence.person()))
                .forEach(presence -> SignInSessions.end(presence.session()));
    }

    private record Presence(HttpSession session, SignedIn person) {}
}
