package org.waypost.loader.guard;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.waypost.loader.HouseLimits;
import org.waypost.spi.SpiContext;

/**
 * One call as it is reported.
 *
 * @param subject whose object
 * @param method interface and method
 * @param tenant for whom
 * @param correlationId of the context; empty without one
 * @param patience how long the caller waits
 * @param telling whether success says that the product works; handing out a role says nothing
 */
record Call(Subject subject, String method, String tenant, String correlationId, Duration patience, boolean telling) {
    private static final String CLOSE = "SpiProduct.close";
    private static final Set<String> COSTLY =
            Set.of("LabelDesk.buy", "LabelDesk.voidLabel", "PickupDesk.schedule", "ManifestDesk.close");

    /** A call with the context among its arguments, if there is one. */
    static Call of(Subject subject, Method method, Object[] arguments, HouseLimits limits) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        for (Object argument : arguments) {
            if (argument instanceof SpiContext context) {
                return new Call(
                        subject, name, context.tenant(), context.correlationId(), patience(context, limits), true);
            }
        }
        return new Call(subject, name, subject.tenant(), "", limits.call(), !handsOutRole(method));
    }

    private static boolean handsOutRole(Method method) {
        return method.getReturnType().isInterface() && Types.isSpi(method.getReturnType());
    }

    /** A call of a stream, which has no context. */
    static Call ofStream(Subject subject, String name, HouseLimits limits) {
        return new Call(subject, name, subject.tenant(), "", limits.call(), true);
    }

    /** A call of the house itself. */
    static Call ofHouse(Subject subject, String name, HouseLimits limits) {
        return new Call(subject, name, subject.tenant(), "", limits.call(), false);
    }

    /** The house closes a product. */
    static Call close(Subject subject, HouseLimits limits) {
        return ofHouse(subject, CLOSE, limits);
    }

    /** Whether giving up leaves open if money was spent. */
    boolean costly() {
        return COSTLY.contains(method);
    }

    boolean closing() {
        return method.equals(CLOSE);
    }

    private static Duration patience(SpiContext context, HouseLimits limits) {
        Duration left = Duration.between(Instant.now(), context.deadline());
        return left.compareTo(limits.longestCall()) > 0 ? limits.longestCall() : left;
    }

    /** For messages. */
    String what() {
        String factory = subject.factory().isEmpty() ? "" : " (" + subject.factory() + ")";
        return subject.resident().label() + factory + " in " + method;
    }
}
