package org.waypost.loader.guard;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.List;
import org.waypost.spi.storage.BlobUpload;

/** What stands behind a proxy. */
final class Handle implements InvocationHandler {
    private static final Object[] NONE = {};

    private final Proxies proxies;
    private final Anchor anchor;
    private final Class<?>[] faces;

    Handle(Proxies proxies, Anchor anchor, Class<?>[] faces) {
        this.proxies = proxies;
        this.anchor = anchor;
        this.faces = faces;
    }

    Anchor anchor() {
        return anchor;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return own(proxy, method, arguments);
        }
        if (method.getName().equals("close") && method.getParameterCount() == 0) {
            return close(method);
        }
        return call(method, arguments == null ? NONE : arguments);
    }

    private Object own(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "guarded " + anchor.name();
        };
    }

    private Object close(Method method) {
        if (anchor.closable() && anchor instanceof Resource resource && resource.raw() != null) {
            try {
                call(method, NONE);
            } finally {
                anchor.closed();
            }
        }
        return null;
    }

    private Object call(Method method, Object[] arguments) {
        Arguments given = new Arguments(arguments);
        if (given.ofSeveralProducts()) {
            return oneByOne(arguments);
        }
        Grip grip = given.grip(anchor);
        Call call = Call.of(grip.subject(), method, arguments, proxies.guard().limits());
        return proxies.guard().hop(call, grip, () -> work(grip, method, given));
    }

    private Outcome.Gave work(Grip grip, Method method, Arguments given) throws Throwable {
        Wrapping wrapping = new Wrapping(proxies, grip, anchor, method);
        Object result = Reflection.invoke(grip.raw(), method, given.raw());
        Object taken = new Intake(wrapping).take(result, method.getGenericReturnType(), Types.of(faces));
        return new Outcome.Gave(taken, wrapping.opened());
    }

    /** Uploads that were begun before and after an upgrade belong to different stores; each commits its own. */
    private static Object oneByOne(Object[] arguments) {
        return ((List<?>) arguments[arguments.length - 1])
                .stream().map(upload -> ((BlobUpload) upload).commit()).toList();
    }
}
