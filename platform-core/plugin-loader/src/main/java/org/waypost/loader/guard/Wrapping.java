package org.waypost.loader.guard;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Puts the live objects that one call gives behind guards. */
final class Wrapping {
    private final Proxies proxies;
    private final Grip grip;
    private final Anchor anchor;
    private final Method method;
    private final List<Resource> opened = new ArrayList<>();

    Wrapping(Proxies proxies, Grip grip, Anchor anchor, Method method) {
        this.proxies = proxies;
        this.grip = grip;
        this.anchor = anchor;
        this.method = method;
    }

    InputStream input(InputStream stream) {
        return new GuardedInput(proxies.guard(), resource(stream));
    }

    OutputStream output(OutputStream stream) {
        return new GuardedOutput(proxies.guard(), resource(stream));
    }

    /** A role is found again after an upgrade; what can be closed stays with the version that made it. */
    Object object(Object raw, Class<?> declared) {
        if (raw instanceof AutoCloseable) {
            return proxies.of(resource(raw), raw.getClass());
        }
        if (method.getParameterCount() == 0 && method.getReturnType() == declared) {
            grip.roles().putIfAbsent(method.getName(), raw);
            return proxies.of(new RoleAnchor(anchor, method, proxies.guard()), declared);
        }
        return proxies.of(Resource.loose(grip, raw), raw.getClass());
    }

    private Resource resource(Object raw) {
        if (anchor instanceof Resource parent) {
            return parent.part(raw);
        }
        Resource resource = Resource.holding(grip, raw);
        opened.add(resource);
        return resource;
    }

    List<Resource> opened() {
        return opened;
    }
}
