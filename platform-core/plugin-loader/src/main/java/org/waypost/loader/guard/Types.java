package org.waypost.loader.guard;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.spi.WaypostPlugin;

/** What the SPI's signatures say about types. */
final class Types {
    private static final String PACKAGE = "org.waypost.spi.";

    private final Map<TypeVariable<?>, Type> bindings;

    private Types(Map<TypeVariable<?>, Type> bindings) {
        this.bindings = bindings;
    }

    /** With the type variables filled in that the interfaces' parents leave open. */
    static Types of(Class<?>... faces) {
        Map<TypeVariable<?>, Type> bindings = new HashMap<>();
        for (Class<?> face : faces) {
            collect(face, bindings);
        }
        return new Types(bindings);
    }

    /** The same, inside of a generic class with these arguments. */
    Types within(Class<?> generic, Type declared) {
        TypeVariable<?>[] variables = generic.getTypeParameters();
        List<Type> arguments = arguments(declared);
        if (variables.length != arguments.size()) {
            return this;
        }
        Map<TypeVariable<?>, Type> more = new HashMap<>(bindings);
        for (int i = 0; i < variables.length; i++) {
            more.put(variables[i], resolved(arguments.get(i)));
        }
        return new Types(more);
    }

    private static void collect(Class<?> face, Map<TypeVariable<?>, Type> bindings) {
        for (Type parent : face.getGenericInterfaces()) {
            if (parent instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
                TypeVariable<?>[] variables = raw.getTypeParameters();
                for (int i = 0; i < variables.length; i++) {
                    bindings.put(variables[i], generic.getActualTypeArguments()[i]);
                }
            }
        }
        Stream.of(face.getInterfaces()).forEach(parent -> collect(parent, bindings));
    }

    /** Variables and wildcards replaced by what they stand for. */
    Type resolved(Type type) {
        Type found = type;
        while (found instanceof TypeVariable<?> variable && bindings.containsKey(variable)) {
            found = bindings.get(variable);
        }
        return found instanceof WildcardType wildcard ? resolved(wildcard.getUpperBounds()[0]) : found;
    }

    Class<?> erased(Type type) {
        Type found = resolved(type);
        if (found instanceof Class<?> raw) {
            return raw;
        }
        if (found instanceof ParameterizedType generic) {
            return erased(generic.getRawType());
        }
        if (found instanceof TypeVariable<?> variable) {
            return erased(variable.getBounds()[0]);
        }
        return found instanceof GenericArrayType ? Object[].class : Object.class;
    }

    /** What a generic type is made of; Object for what is not said. */
    Type argument(Type type, int index) {
        List<Type> arguments = arguments(resolved(type));
        return index < arguments.size() ? resolved(arguments.get(index)) : Object.class;
    }

    private static List<Type> arguments(Type type) {
        return type instanceof ParameterizedType generic ? List.of(generic.getActualTypeArguments()) : List.of();
    }

    /** Whether a class is the SPI's own, and not a plugin's of the same name. */
    static boolean isSpi(Class<?> type) {
        return type.getClassLoader() == WaypostPlugin.class.getClassLoader()
                && type.getName().startsWith(PACKAGE);
    }

    /** The SPI's interfaces that a plugin's object has. */
    static Set<Class<?>> faces(Class<?> type) {
        return Stream.<Class<?>>iterate(type, parent -> parent != null, Class::getSuperclass)
                .flatMap(parent -> Stream.of(parent.getInterfaces()))
                .flatMap(Types::withParents)
                .filter(Types::isSpi)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Class<?>> withParents(Class<?> face) {
        return Stream.concat(Stream.of(face), Stream.of(face.getInterfaces()).flatMap(Types::withParents));
    }
}
