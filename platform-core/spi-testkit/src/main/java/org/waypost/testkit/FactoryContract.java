package org.waypost.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waypost.spi.ConnectionCheck;
import org.waypost.spi.SettingDescriptor;
import org.waypost.spi.SettingType;
import org.waypost.spi.Settings;
import org.waypost.spi.SpiErrorCode;
import org.waypost.spi.SpiException;
import org.waypost.spi.SpiFactory;
import org.waypost.spi.SpiFault;
import org.waypost.spi.SpiProduct;
import org.waypost.testkit.host.RecordingHttpServer;
import org.waypost.testkit.host.TestContext;
import org.waypost.testkit.host.TestScope;

/**
 * What every factory promises, whatever it makes: a stable name, a form that can be drawn from its settings, products without
 * delay, and an answer when settings are tried out.
 *
 * <p>Extend it once for each factory of a plugin.
 *
 * @since 0.1
 */
public abstract class FactoryContract {
    /**
     * The factory to test.
     *
     * @return a new one for every call, or always the same
     * @since 0.1
     */
    protected abstract SpiFactory<?, ?> factory();

    /**
     * Settings from which a product can be made.
     *
     * @return a value for every required setting at least
     * @since 0.1
     */
    protected abstract Settings settings();

    /**
     * The scope in which products are made.
     *
     * @return a scope of its own for every call; one that lends nothing unless overridden
     * @since 0.1
     */
    protected TestScope scope() {
        return TestScope.of("t1");
    }

    @Test
    void has_a_name_that_can_be_stored_and_a_label_for_people() {
        assertThat(factory().name()).as("name").matches("[a-z0-9-]{1,40}");
        assertThat(factory().label()).as("label").isNotBlank();
    }

    @Test
    void says_the_same_of_itself_every_time() {
        assertThat(factory().name()).isEqualTo(factory().name());
        assertThat(factory().capabilities()).isNotNull().isEqualTo(factory().capabilities());
        assertThat(names()).isEqualTo(names());
    }

    @Test
    void has_settings_with_names_of_their_own() {
        assertThat(names()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9-]{1,40}"));
    }

    @Test
    void has_settings_that_a_form_can_be_drawn_from() {
        assertThat(descriptors()).allSatisfy(setting -> {
            assertThat(setting.label()).as("label of " + setting.name()).isNotBlank();
            assertThat(setting.choices().isEmpty())
                    .as("only a choice has choices: " + setting.name())
                    .isEqualTo(setting.type() != SettingType.CHOICE);
            assertThat(fallbackFits(setting)).as("default of " + setting.name()).isTrue();
            assertThat(setting.secret() && !setting.fallback().isEmpty())
                    .as("a secret has no default: " + setting.name())
                    .isFalse();
        });
    }

    private static boolean fallbackFits(SettingDescriptor setting) {
        String fallback = setting.fallback();
        return fallback.isEmpty()
                || switch (setting.type()) {
                    case NUMBER -> new BigInteger(fallback).bitLength() < Long.SIZE;
                    case CHOICE -> setting.choices().contains(fallback);
                    case FLAG -> fallback.equals("true") || fallback.equals("false");
                    case URL -> fallback.startsWith("https://") || fallback.startsWith("http://");
                    case TEXT -> true;
                };
    }

    @Test
    void makes_a_product_for_each_tenant_without_asking_anybody() {
        try (RecordingHttpServer provider = RecordingHttpServer.start();
                SpiProduct one = factory().create(scope().withHttp(provider.http()), settings());
                SpiProduct other = factory().create(scope().withHttp(provider.http()), settings())) {
            assertThat(one).isNotNull().isNotSameAs(other);
            assertThat(provider.requests()).as("requests while it was made").isEmpty();
        }
    }

    @Test
    void refuses_to_make_a_product_without_a_required_setting() {
        assertThat(required())
                .allSatisfy(name -> assertThatThrownBy(
                                () -> factory().create(scope(), without(name)).close())
                        .as("without " + name)
                        .isInstanceOfSatisfying(SpiException.class, refusal -> {
                            assertThat(refusal.code()).isEqualTo(SpiErrorCode.INVALID_REQUEST);
                            assertThat(refusal.fault()).isEqualTo(SpiFault.TENANT_CONFIG);
                        }));
    }

    @Test
    void answers_when_settings_are_tried_out_though_nobody_can_be_reached() {
        assertThat(tried(settings()).message()).as("what people are told").isNotBlank();
    }

    @Test
    void answers_when_incomplete_settings_are_tried_out() {
        assertThat(required())
                .allSatisfy(name -> assertThat(tried(without(name)))
                        .as("without " + name)
                        .isInstanceOf(ConnectionCheck.Fails.class));
        assertThat(tried(Settings.of(Map.of()))).isNotNull();
    }

    private ConnectionCheck tried(Settings settings) {
        return factory().testConnection(scope(), TestContext.of("t1"), settings);
    }

    private List<SettingDescriptor> descriptors() {
        return List.copyOf(factory().settings());
    }

    private List<String> names() {
        return descriptors().stream().map(SettingDescriptor::name).toList();
    }

    /** Those that the host would not fill in by itself. */
    private List<String> required() {
        return descriptors().stream()
                .filter(setting -> setting.required() && setting.fallback().isEmpty())
                .map(SettingDescriptor::name)
                .toList();
    }

    private Settings without(String name) {
        Map<String, String> values = new HashMap<>();
        names().forEach(one -> settings().text(one).ifPresent(value -> values.put(one, value)));
        values.remove(name);
        return Settings.of(values);
    }
}
