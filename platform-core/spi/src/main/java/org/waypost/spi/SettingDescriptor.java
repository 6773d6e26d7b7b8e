package org.waypost.spi;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One setting of a factory, from which the host draws a field, checks what is typed, and keeps secrets apart.
 *
 * <p>Made by a static method and refined by the {@code with} methods, each of which gives a new descriptor.
 * <b>Threading:</b> unchangeable.
 *
 * @since 0.1
 */
public final class SettingDescriptor {
    private final String name;
    private final SettingType type;
    private final Texts texts;
    private final Values values;
    private final Set<Trait> traits;

    private SettingDescriptor(String name, SettingType type, Texts texts, Values values, Set<Trait> traits) {
        this.name = Objects.requireNonNull(name);
        this.type = Objects.requireNonNull(type);
        this.texts = texts;
        this.values = values;
        this.traits = Set.copyOf(traits);
    }

    /**
     * A setting that may be left empty.
     *
     * @param name stable name, {@code a-z0-9-}, unique in the factory
     * @param type what it holds
     * @param label what people see beside the field, in English
     * @return the descriptor
     * @since 0.1
     */
    public static SettingDescriptor of(String name, SettingType type, String label) {
        return new SettingDescriptor(name, type, new Texts(label, ""), new Values(List.of(), ""), Set.of());
    }

    /**
     * A setting that holds one of a list.
     *
     * @param name stable name, {@code a-z0-9-}, unique in the factory
     * @param label what people see beside the field, in English
     * @param choices the values, in the order in which people see them
     * @return the descriptor
     * @since 0.1
     */
    public static SettingDescriptor choice(String name, String label, List<String> choices) {
        Values values = new Values(choices, "");
        return new SettingDescriptor(name, SettingType.CHOICE, new Texts(label, ""), values, Set.of());
    }

    /**
     * The same with a sentence of help below the field.
     *
     * @param help what to type and where to find it, in English
     * @return the new descriptor
     * @since 0.1
     */
    public SettingDescriptor withHelp(String help) {
        return new SettingDescriptor(name, type, new Texts(texts.label, help), values, traits);
    }

    /**
     * The same with a value that holds when none is set.
     *
     * @param value the default, as text
     * @return the new descriptor
     * @since 0.1
     */
    public SettingDescriptor withFallback(String value) {
        return new SettingDescriptor(name, type, texts, new Values(values.choices, value), traits);
    }

    /**
     * The same, which must not be left empty.
     *
     * @return the new descriptor
     * @since 0.1
     */
    public SettingDescriptor asRequired() {
        return with(Trait.REQUIRED);
    }

    /**
     * The same, kept encrypted and never shown again.
     *
     * @return the new descriptor
     * @since 0.1
     */
    public SettingDescriptor asSecret() {
        return with(Trait.SECRET);
    }

    /**
     * The same, with one value for trying and one for real work. The form then begins with the choice between the two; the
     * product gets the chosen value under the plain name, and {@code test} or {@code live} under the name
     * {@code environment}.
     *
     * @return the new descriptor
     * @since 0.1
     */
    public SettingDescriptor asPerEnvironment() {
        return with(Trait.PER_ENVIRONMENT);
    }

    private SettingDescriptor with(Trait trait) {
        Set<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        return new SettingDescriptor(name, type, texts, values, more);
    }

    /**
     * The name under which {@link Settings} gives the value.
     *
     * @return {@code a-z0-9-}
     * @since 0.1
     */
    public String name() {
        return name;
    }

    /**
     * What the setting holds.
     *
     * @return the type
     * @since 0.1
     */
    public SettingType type() {
        return type;
    }

    /**
     * What people see beside the field.
     *
     * @return English text
     * @since 0.1
     */
    public String label() {
        return texts.label;
    }

    /**
     * What people see below the field.
     *
     * @return English text, may be empty
     * @since 0.1
     */
    public String help() {
        return texts.help;
    }

    /**
     * The values of a {@link SettingType#CHOICE}.
     *
     * @return the values; empty for other types
     * @since 0.1
     */
    public List<String> choices() {
        return values.choices;
    }

    /**
     * What holds when no value is set.
     *
     * @return the default as text, may be empty
     * @since 0.1
     */
    public String fallback() {
        return values.fallback;
    }

    /**
     * Whether it must not be left empty.
     *
     * @return true when a value is needed
     * @since 0.1
     */
    public boolean required() {
        return traits.contains(Trait.REQUIRED);
    }

    /**
     * Whether it is kept encrypted and never shown again.
     *
     * @return true for passwords and keys
     * @since 0.1
     */
    public boolean secret() {
        return traits.contains(Trait.SECRET);
    }

    /**
     * Whether it has one value for trying and one for real work.
     *
     * @return true when the two differ
     * @since 0.1
     */
    public boolean perEnvironment() {
        return traits.contains(Trait.PER_ENVIRONMENT);
    }

    private record Texts(String label, String help) {
        Texts {
            Objects.requireNonNull(label);
            Objects.requireNonNull(help);
        }
    }

    private record Values(List<String> choices, String fallback) {
        Values {
            choices = List.copyOf(choices);
            Objects.requireNonNull(fallback);
        }
    }

    private enum Trait {
        REQUIRED,
        SECRET,
        PER_ENVIRONMENT
    }
}
