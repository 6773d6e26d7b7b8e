package org.waypost.loader.guard;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A hold on an object of a plugin for the time of one call: while it is held, the object is not closed. */
final class Grip {
    private final Subject subject;
    private final Object raw;
    private final List<Leases> leases;
    private final ConcurrentMap<String, Object> roles;
    private final AtomicBoolean released = new AtomicBoolean();
    private boolean open;

    /** The leases are taken already. */
    Grip(Subject subject, Object raw, List<Leases> leases, ConcurrentMap<String, Object> roles) {
        this.subject = subject;
        this.raw = raw;
        this.leases = leases;
        this.roles = roles;
    }

    Grip(Subject subject, Object raw, List<Leases> leases) {
        this(subject, raw, leases, new ConcurrentHashMap<>());
    }

    Subject subject() {
        return subject;
    }

    Object raw() {
        return raw;
    }

    List<Leases> leases() {
        return leases;
    }

    /** What the object's methods without arguments gave; belongs to the object, so that it goes with it. */
    ConcurrentMap<String, Object> roles() {
        return roles;
    }

    /** The same hold on another object of the same product. */
    Grip on(Object other) {
        return new Grip(subject, other, leases, roles);
    }

    boolean onResource() {
        return open;
    }

    /** The same hold, on something that was opened before. */
    Grip opened() {
        Grip grip = new Grip(subject, raw, leases, roles);
        grip.open = true;
        return grip;
    }

    void release() {
        if (released.compareAndSet(false, true)) {
            leases.forEach(Leases::leave);
        }
    }

    /** Takes all or none. */
    static boolean join(List<Leases> leases) {
        for (int i = 0; i < leases.size(); i++) {
            if (!leases.get(i).join()) {
                leases.subList(0, i).forEach(Leases::leave);
                return false;
            }
        }
        return true;
    }
}
