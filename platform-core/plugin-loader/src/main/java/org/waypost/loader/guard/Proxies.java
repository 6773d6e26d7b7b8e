package org.waypost.loader.guard;

import java.lang.reflect.Proxy;
import java.util.Set;
import org.waypost.spi.WaypostPlugin;

/** Makes the objects that callers hold. */
final class Proxies {
    private final Guard guard;

    Proxies(Guard guard) {
        this.guard = guard;
    }

    Guard guard() {
        return guard;
    }

    /** A proxy with all interfaces of the SPI that a class has. */
    Object of(Anchor anchor, Class<?> type) {
        Set<Class<?>> faces = Types.isSpi(type) && type.isInterface() ? Set.of(type) : Types.faces(type);
        Class<?>[] interfaces = faces.toArray(Class<?>[]::new);
        return Proxy.newProxyInstance(
                WaypostPlugin.class.getClassLoader(), interfaces, new Handle(this, anchor, interfaces));
    }
}
