package org.waypost.web.it;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts what a test asks for when the first asks, and stops it when the last test of the JVM is over. When a test fails,
 * pictures of the open pages are in {@code target/screenshots}.
 */
final class PlatformExtension implements ParameterResolver, AfterTestExecutionCallback {
    private static final Namespace HERE = Namespace.create(PlatformExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == RunningPlatform.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsers.class ? browsers(context) : platform(context);
    }

    /** What was seen when a test failed tells more than a stack. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        Browsers browsers = context.getRoot().getStore(HERE).get(Browsers.class, Browsers.class);
        if (browsers != null && context.getExecutionException().isPresent()) {
            browsers.keepPictures("failed-" + context.getRequiredTestClass().getSimpleName());
        }
    }

    private static RunningPlatform platform(ExtensionContext context) {
        return once(context, RunningPlatform.class, RunningPlatform::start);
    }

    private static Browsers browsers(ExtensionContext context) {
        RunningPlatform platform = platform(context);
        return once(context, Browsers.class, () -> Browsers.open(platform));
    }

    private static <T> T once(ExtensionContext context, Class<T> type, Supplier<T> start) {
        return context.getRoot().getStore(HERE).getOrComputeIfAbsent(type, key -> start.get(), type);
    }
}
