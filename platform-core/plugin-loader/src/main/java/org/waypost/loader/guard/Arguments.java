package org.waypost.loader.guard;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** What a caller gives to a plugin: guarded objects among it become the plugin's own again. */
final class Arguments {
    private final Object[] raw;
    private final List<Resource> resources = new ArrayList<>();

    Arguments(Object[] given) {
        this.raw = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            raw[i] = given[i] instanceof List<?> list ? list(list) : plain(given[i]);
        }
    }

    private Object list(List<?> given) {
        int before = resources.size();
        List<Object> plain = new ArrayList<>(given.size());
        given.forEach(one -> plain.add(plain(one)));
        return resources.size() == before ? given : plain;
    }

    private Object plain(Object given) {
        if (given != null
                && Proxy.isProxyClass(given.getClass())
                && Proxy.getInvocationHandler(given) instanceof Handle handle
                && handle.anchor() instanceof Resource resource) {
            resources.add(resource);
            Object target = resource.raw();
            if (target == null) {
                throw Gone.closed(resource.subject());
            }
            return target;
        }
        return given;
    }

    boolean ofSeveralProducts() {
        return resources.stream().anyMatch(resource -> !resource.sameProduct(resources.get(0)));
    }

    /** Objects are given back to the product they came from, even if a newer one is there by now. */
    Grip grip(Anchor anchor) {
        return resources.isEmpty() ? anchor.grip() : resources.get(0).productGrip();
    }

    Object[] raw() {
        return raw;
    }
}
