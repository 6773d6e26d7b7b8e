package org.waypost.loader.guard;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waypost.spi.SettingDescriptor;

/**
 * Takes in what a plugin gives back: values of known classes as they are, collections as copies, the SPI's records part by
 * part, streams and the SPI's interfaces behind guards. Everything else is refused, null included.
 */
final class Intake {
    private static final int MOST = 100_000;
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigDecimal.class,
            BigInteger.class,
            byte[].class,
            Instant.class,
            LocalDate.class,
            LocalTime.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            YearMonth.class,
            Duration.class,
            Period.class,
            URI.class,
            UUID.class,
            Locale.class,
            Currency.class);
    private static final Map<Class<?>, Class<?>> BOXES = Map.of(
            boolean.class,
            Boolean.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            double.class,
            Double.class,
            char.class,
            Character.class,
            byte.class,
            Byte.class,
            short.class,
            Short.class,
            float.class,
            Float.class);

    private final Wrapping wrapping;

    Intake(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    /** What the caller may have of a value. */
    Object take(Object value, Type declared, Types types) throws Throwable {
        Class<?> raw = types.erased(declared);
        if (raw == void.class) {
            return null;
        }
        if (value == null) {
            throw new Nonsense("null where a " + raw.getSimpleName() + " was due");
        }
        if (!BOXES.getOrDefault(raw, raw).isInstance(value)) {
            throw wrong(value, raw);
        }
        return known(value, declared, types);
    }

    private Object known(Object value, Type declared, Types types) throws Throwable {
        if (VALUES.contains(value.getClass())) {
            return value;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty()
                    ? optional
                    : Optional.of(take(optional.get(), types.argument(declared, 0), types));
        }
        if (value instanceof Collection<?> collection) {
            return collection(collection, types.argument(declared, 0), types);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map, declared, types);
        }
        return Types.isSpi(owner(value)) ? ofSpi(value, declared, types) : foreign(value, types.erased(declared));
    }

    private static Class<?> owner(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }

    private Object collection(Collection<?> given, Type element, Types types) throws Throwable {
        List<Object> copy = new ArrayList<>();
        for (Object one : given) {
            refuseTooMany(copy.size());
            copy.add(take(one, element, types));
        }
        return given instanceof Set ? Collections.unmodifiableSet(new LinkedHashSet<>(copy)) : List.copyOf(copy);
    }

    private Object map(Map<?, ?> given, Type declared, Types types) throws Throwable {
        Map<Object, Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> one : given.entrySet()) {
            refuseTooMany(copy.size());
            Object key = take(one.getKey(), types.argument(declared, 0), types);
            copy.put(key, take(one.getValue(), types.argument(declared, 1), types));
        }
        return Collections.unmodifiableMap(copy);
    }

    private Object ofSpi(Object value, Type declared, Types types) throws Throwable {
        if (value instanceof Record) {
            return copy(value, types.within(value.getClass(), declared));
        }
        if (value instanceof SettingDescriptor descriptor) {
            // a raw list may have smuggled in something else than text
            collection(descriptor.choices(), String.class, types);
        }
        return value;
    }

    private Object copy(Object value, Types types) throws Throwable {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        Object[] taken = new Object[parts.length];
        Class<?>[] classes = new Class<?>[parts.length];
        boolean same = true;
        for (int i = 0; i < parts.length; i++) {
            Object part = Reflection.invoke(value, parts[i].getAccessor());
            taken[i] = take(part, parts[i].getGenericType(), types);
            classes[i] = parts[i].getType();
            same &= taken[i] == part || parts[i].getType().isPrimitive();
        }
        Constructor<?> constructor = value.getClass().getDeclaredConstructor(classes);
        return same ? value : constructor.newInstance(taken);
    }

    private Object foreign(Object value, Class<?> declared) {
        if (value instanceof InputStream stream && declared == InputStream.class) {
            return wrapping.input(stream);
        }
        if (value instanceof OutputStream stream && declared == OutputStream.class) {
            return wrapping.output(stream);
        }
        if (declared.isInterface() && Types.isSpi(declared)) {
            return wrapping.object(value, declared);
        }
        throw wrong(value, declared);
    }

    private static void refuseTooMany(int size) {
        if (size >= MOST) {
            throw new Nonsense("more than " + MOST + " elements");
        }
    }

    private static Nonsense wrong(Object value, Class<?> declared) {
        return new Nonsense("a " + value.getClass().getName() + " where a " + declared.getSimpleName() + " was due");
    }
}
