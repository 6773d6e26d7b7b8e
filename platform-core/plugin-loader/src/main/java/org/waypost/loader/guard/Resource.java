package org.waypost.loader.guard;

import java.util.ArrayList;
import java.util.List;

/** Something of a plugin that a caller closes: an upload, a download's stream. Until then the plugin is not unloaded. */
final class Resource implements Anchor {
    private final Subject subject;
    private final Object product;
    private final List<Leases> leases;
    private final boolean holds;
    private final List<Resource> parts = new ArrayList<>();
    private Object raw;

    private Resource(Grip grip, Object product, Object raw, boolean holds) {
        this.subject = grip.subject();
        this.product = product;
        this.leases = grip.leases();
        this.raw = raw;
        this.holds = holds;
    }

    /** Holds its plugin until it is closed. */
    static Resource holding(Grip grip, Object raw) {
        boolean joined = Grip.join(grip.leases());
        Resource resource = new Resource(grip, grip.raw(), raw, joined);
        grip.subject().resident().opened(resource);
        return resource;
    }

    /** Depends on what it came from. */
    static Resource loose(Grip grip, Object raw) {
        return new Resource(grip, grip.raw(), raw, false);
    }

    /** Goes when this goes. */
    synchronized Resource part(Object other) {
        Resource part = new Resource(new Grip(subject, raw, leases), product, other, false);
        parts.add(part);
        return part;
    }

    @Override
    public Grip grip() {
        Object target = raw();
        if (target == null || !Grip.join(leases)) {
            throw Gone.closed(subject);
        }
        return new Grip(subject, target, leases).opened();
    }

    /** Takes hold of the product this came from. */
    Grip productGrip() {
        return grip().on(product);
    }

    boolean sameProduct(Resource other) {
        return product == other.product;
    }

    synchronized Object raw() {
        return raw;
    }

    Subject subject() {
        return subject;
    }

    @Override
    public boolean closable() {
        return true;
    }

    @Override
    public void closed() {
        boolean first = drop();
        if (first && holds) {
            subject.resident().closed(this);
            leases.forEach(Leases::leave);
        }
    }

    /** Lets go of the plugin's object; says whether it was there. */
    synchronized boolean drop() {
        boolean was = raw != null;
        raw = null;
        parts.forEach(Resource::drop);
        parts.clear();
        return was;
    }

    /** Closes it on this thread, which is the plugin's: nobody waits for it any more. */
    void closeHere() {
        try {
            if (raw() instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (Throwable ignored) {
            // the caller has gone and the failure it saw was reported
        } finally {
            closed();
        }
    }

    @Override
    public String name() {
        return "an open object of " + subject.resident().label();
    }
}
