package org.waypost.spi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a plugin can name: a line for every public type and every public or protected member. */
final class PublicApi {
    private PublicApi() {}

    static SortedSet<String> in(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(PublicApi::named)
                    .filter(PublicApi::isVisible)
                    .flatMap(PublicApi::lines)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String file) {
        String name = file.replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    static Stream<String> lines(Class<?> type) {
        Stream<String> fields =
                Stream.of(type.getDeclaredFields()).filter(PublicApi::isVisible).map(Field::toGenericString);
        Stream<String> calls = Stream.of(type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::<Executable>stream)
                .filter(PublicApi::isVisible)
                .map(Executable::toGenericString);
        return Stream.of(Stream.of(head(type)), fields, calls)
                .flatMap(lines -> lines)
                .map(line -> type.getName() + ": " + line);
    }

    private static boolean isVisible(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static String head(Class<?> type) {
        return Stream.of(
                        type.isSealed() ? "sealed" : "",
                        Modifier.toString(type.getModifiers()),
                        type.isInterface() ? "" : "class",
                        listed("of", type.getTypeParameters(), PublicApi::bounded),
                        listed("extends", new Type[] {type.getGenericSuperclass()}, Type::getTypeName),
                        listed("with", type.getGenericInterfaces(), Type::getTypeName),
                        type.isSealed() ? listed("permits", type.getPermittedSubclasses(), Class::getName) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String bounded(TypeVariable<?> variable) {
        return variable + " below "
                + Stream.of(variable.getBounds()).map(Type::getTypeName).collect(Collectors.joining(" & "));
    }

    private static <T> String listed(String word, T[] types, Function<T, String> naming) {
        List<String> names =
                Stream.of(types).filter(Objects::nonNull).map(naming).toList();
        return names.isEmpty() ? "" : word + " " + String.join(", ", names);
    }
}
