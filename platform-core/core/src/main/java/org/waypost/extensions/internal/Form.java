package org.waypost.extensions.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waypost.extensions.ExtensionsError;
import org.waypost.extensions.SettingField;
import org.waypost.extensions.SettingField.Input;
import org.waypost.shared.PlatformException;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.Settings;

/**
 * The form of an offer's settings. A setting that differs between trying and real work has two fields, and the form then
 * begins with the choice between the two.
 */
final class Form {
    private static final String ENVIRONMENT = SettingField.ENVIRONMENT;
    private static final List<String> ENVIRONMENTS = List.of("test", "live");

    private final List<SettingDescriptor> descriptors;
    private final Map<String, String> fixed;
    private final Map<String, String> values;

    /** A form without what the installation has fixed, filled with what is kept. */
    Form(List<SettingDescriptor> descriptors, Map<String, String> fixed, Map<String, String> values) {
        this.descriptors = descriptors;
        this.fixed = fixed;
        this.values = values;
    }

    /** The same form, filled with other values. */
    Form filled(Map<String, String> others) {
        return new Form(descriptors, fixed, others);
    }

    List<SettingField> fields() {
        List<SettingField> fields = new ArrayList<>();
        if (hasEnvironments()) {
            fields.add(new SettingField(
                    ENVIRONMENT, "Environment", "", Input.CHOICE, ENVIRONMENTS, true, environment(), false));
        }
        entries().filter(this::isOpen).map(this::field).forEach(fields::add);
        return fields;
    }

    /** What is kept when this was typed; a secret that was left empty stays. Refuses what is wrong. */
    Map<String, String> with(Map<String, String> typed) {
        Map<String, String> kept = new HashMap<>();
        if (hasEnvironments()) {
            kept.put(ENVIRONMENT, ENVIRONMENTS.contains(typed.get(ENVIRONMENT)) ? typed.get(ENVIRONMENT) : "test");
        }
        entries().filter(this::isOpen).forEach(entry -> {
            String value = typed.getOrDefault(entry.name, "").strip();
            boolean stays = value.isEmpty() && entry.descriptor.secret();
            kept.put(entry.name, stays ? values.getOrDefault(entry.name, "") : checked(entry, value));
        });
        kept.values().removeIf(String::isEmpty);
        filled(kept).check();
        return kept;
    }

    /** Whether other values than secrets would change. */
    boolean isElsewhere(Map<String, String> others) {
        return entries()
                .filter(entry -> !entry.descriptor.secret())
                .anyMatch(entry -> !value(entry).equals(filled(others).value(entry)));
    }

    /** Whether nothing that is needed is missing. */
    boolean isComplete() {
        return used().noneMatch(this::isMissing);
    }

    private void check() {
        used().filter(this::isMissing).findFirst().ifPresent(entry -> {
            throw new PlatformException(ExtensionsError.SETTING_MISSING, entry.label);
        });
    }

    /** As the plugin gets them: of the chosen environment, with defaults filled in. */
    Settings settings() {
        Map<String, String> resolved = new HashMap<>();
        used().forEach(entry -> resolved.put(entry.descriptor.name(), value(entry)));
        if (hasEnvironments()) {
            resolved.put(ENVIRONMENT, environment());
        }
        return Settings.of(resolved);
    }

    /** The values that are no secrets, by the plugin's own names. */
    Map<String, String> open() {
        return used().filter(entry -> !entry.descriptor.secret())
                .collect(Collectors.toMap(entry -> entry.descriptor.name(), this::value));
    }

    /** The values that must not appear in a log. */
    List<String> secrets() {
        return entries()
                .filter(entry -> entry.descriptor.secret())
                .map(this::value)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private SettingField field(Entry entry) {
        SettingDescriptor descriptor = entry.descriptor;
        boolean isSecret = descriptor.secret();
        return new SettingField(
                entry.name,
                entry.label,
                descriptor.help(),
                isSecret ? Input.SECRET : Input.valueOf(descriptor.type().name()),
                descriptor.choices(),
                descriptor.required() && !descriptor.perEnvironment(),
                isSecret ? "" : value(entry),
                isSecret && !value(entry).isEmpty());
    }

    private static String checked(Entry entry, String value) {
        if (!value.isEmpty()) {
            refuseIfWrong(entry, value);
        }
        return value;
    }

    private static void refuseIfWrong(Entry entry, String value) {
        List<String> choices = entry.descriptor.choices();
        switch (entry.descriptor.type()) {
            case NUMBER -> insist(value.matches("-?\\d{1,18}"), ExtensionsError.NOT_A_NUMBER, entry.label);
            case CHOICE ->
                insist(choices.contains(value), ExtensionsError.NOT_A_CHOICE, entry.label, String.join(", ", choices));
            case URL -> insist(isAddress(value), ExtensionsError.NOT_AN_ADDRESS, entry.label);
            case TEXT, FLAG -> {
                return;
            }
        }
    }

    private static void insist(boolean holds, ExtensionsError error, Object... arguments) {
        if (!holds) {
            throw new PlatformException(error, arguments);
        }
    }

    private static boolean isAddress(String value) {
        try {
            URI address = URI.create(value);
            return address.getHost() != null && List.of("https", "http").contains(address.getScheme());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isMissing(Entry entry) {
        return entry.descriptor.required() && value(entry).isEmpty();
    }

    private String value(Entry entry) {
        String given = fixed.get(entry.descriptor.name());
        return given == null ? values.getOrDefault(entry.name, entry.descriptor.fallback()) : given;
    }

    private boolean isOpen(Entry entry) {
        return !fixed.containsKey(entry.descriptor.name());
    }

    private String environment() {
        return values.getOrDefault(ENVIRONMENT, "test");
    }

    private boolean hasEnvironments() {
        return descriptors.stream().anyMatch(SettingDescriptor::perEnvironment);
    }

    private Stream<Entry> entries() {
        return descriptors.stream()
                .flatMap(descriptor -> descriptor.perEnvironment()
                        ? ENVIRONMENTS.stream().map(environment -> Entry.of(descriptor, environment))
                        : Stream.of(new Entry(descriptor, descriptor.name(), descriptor.label())));
    }

    /** The entries that count in the chosen environment. */
    private Stream<Entry> used() {
        return descriptors.stream()
                .map(descriptor -> descriptor.perEnvironment()
                        ? Entry.of(descriptor, environment())
                        : new Entry(descriptor, descriptor.name(), descriptor.label()));
    }

    private record Entry(SettingDescriptor descriptor, String name, String label) {
        static Entry of(SettingDescriptor descriptor, String environment) {
            return new Entry(
                    descriptor, descriptor.name() + "@" + environment, descriptor.label() + " (" + environment + ")");
        }
    }
}
