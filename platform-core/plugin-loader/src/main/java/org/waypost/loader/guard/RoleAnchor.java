package org.waypost.loader.guard;

import java.lang.reflect.Method;
import java.util.List;

/** Finds what a method without arguments of another object gives, and remembers it with that object. */
record RoleAnchor(Anchor parent, Method method, Guard guard) implements Anchor {
    @Override
    public Grip grip() {
        Grip grip = parent.grip();
        try {
            return grip.on(role(grip));
        } catch (RuntimeException | Error e) {
            grip.release();
            throw e;
        }
    }

    private Object role(Grip grip) {
        Object known = grip.roles().get(method.getName());
        if (known != null) {
            return known;
        }
        if (!Grip.join(grip.leases())) {
            throw Gone.closed(grip.subject());
        }
        // a grip of its own: the fetching may outlast the caller
        Grip fetching = new Grip(grip.subject(), grip.raw(), grip.leases());
        Call call = Call.of(grip.subject(), method, new Object[0], guard.limits());
        Object role = guard.hop(call, fetching, () -> new Outcome.Gave(fetched(grip.raw()), List.of()));
        Object before = grip.roles().putIfAbsent(method.getName(), role);
        return before == null ? role : before;
    }

    private Object fetched(Object raw) throws Throwable {
        Object role = Reflection.invoke(raw, method);
        if (!method.getReturnType().isInstance(role)) {
            throw new Nonsense("nothing of the kind");
        }
        return role;
    }

    @Override
    public String name() {
        return method.getReturnType().getSimpleName() + " of " + parent.name();
    }
}
