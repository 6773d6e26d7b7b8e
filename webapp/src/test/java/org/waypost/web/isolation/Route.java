package org.waypost.web.isolation;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.waypost.web.rest.ApiApplication;

/**
 * A route as the code declares it.
 *
 * @param verb the HTTP method
 * @param template its path below the interface, such as {@code items/{id}/picture}
 */
record Route(String verb, String template) {

    /** Every route of every resource the application registers. */
    static Stream<Route> all() {
        return new ApiApplication()
                .getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(Route::of);
    }

    private static Stream<Route> of(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> verb(method).map(verb -> new Route(verb, base + suffix(method))).stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String suffix(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }

    boolean namesAThing() {
        return template.contains("{");
    }

    @Override
    public String toString() {
        return verb + " " + template;
    }
}
